window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "2281400117",
      "screenNameChange" : {
        "changedAt" : "2014-08-02T09:15:00.000Z",
        "changedFrom" : "nerys_in_cdf",
        "changedTo" : "neryscalloway"
      }
    }
  }
]