window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-18T05:55:44.000Z",
      "loginIp" : "198.51.100.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-16T00:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-13T19:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-11T14:55:44.000Z",
      "loginIp" : "203.0.113.40"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-09T09:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-07T04:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-04T23:55:44.000Z",
      "loginIp" : "203.0.113.40"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-05-02T18:55:44.000Z",
      "loginIp" : "198.51.100.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-30T13:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-28T08:55:44.000Z",
      "loginIp" : "203.0.113.40"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-26T03:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-23T22:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-21T17:55:44.000Z",
      "loginIp" : "203.0.113.40"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-19T12:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-17T07:55:44.000Z",
      "loginIp" : "198.51.100.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-15T02:55:44.000Z",
      "loginIp" : "203.0.113.40"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-12T21:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-10T16:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-08T11:55:44.000Z",
      "loginIp" : "203.0.113.40"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-06T06:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-04T01:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-04-01T20:55:44.000Z",
      "loginIp" : "198.51.100.7"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-03-30T15:55:44.000Z",
      "loginIp" : "203.0.113.41"
    }
  },
  {
    "ipAudit" : {
      "accountId" : "2281400117",
      "createdAt" : "2026-03-28T10:55:44.000Z",
      "loginIp" : "203.0.113.42"
    }
  }
]