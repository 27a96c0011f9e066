window.YTD.account.part0 = [
  {
    "account" : {
      "accountDisplayName" : "Dr Nerys Calloway 🐔",
      "accountId" : "2281400117",
      "createdAt" : "2014-01-11T18:40:12.000Z",
      "createdVia" : "web",
      "email" : "nerys@example.org",
      "username" : "neryscalloway"
    }
  }
]