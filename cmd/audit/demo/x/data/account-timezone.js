window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "2281400117",
      "timeZone" : "London"
    }
  }
]