window.YTD.verified.part0 = [
  {
    "verified" : {
      "accountId" : "2281400117",
      "verified" : false
    }
  }
]