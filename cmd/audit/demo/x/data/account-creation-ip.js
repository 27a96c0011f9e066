window.YTD.account_creation_ip.part0 = [
  {
    "accountCreationIp" : {
      "accountId" : "2281400117",
      "userCreationIp" : "192.0.2.14"
    }
  }
]