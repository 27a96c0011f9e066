window.YTD.connected_application.part0 = [
  {
    "connectedApplication" : {
      "approvedAt" : "2017-01-02T10:11:00.000Z",
      "description" : "Twitter for iPhone",
      "id" : "5436841",
      "name" : "Twitter for iPhone",
      "organization" : {
        "name" : "Twitter, Inc.",
        "privacyPolicyUrl" : "https://example.com/privacy",
        "url" : "https://example.com"
      },
      "permissions" : [
        "read",
        "write"
      ]
    }
  },
  {
    "connectedApplication" : {
      "approvedAt" : "2014-11-16T21:02:00.000Z",
      "description" : "Find out who has stopped following you",
      "id" : "5816421",
      "name" : "Follower Trimmer Pro",
      "organization" : {
        "name" : "Trimmer Apps",
        "privacyPolicyUrl" : "https://example.com/privacy",
        "url" : "https://example.com"
      },
      "permissions" : [
        "read",
        "write",
        "direct messages"
      ]
    }
  },
  {
    "connectedApplication" : {
      "approvedAt" : "2020-04-03T19:47:00.000Z",
      "description" : "A map of cases for your page",
      "id" : "2420411",
      "name" : "CV19 Map Widget",
      "organization" : {
        "name" : "Mapwidgets",
        "privacyPolicyUrl" : "https://example.com/privacy",
        "url" : "https://example.com"
      },
      "permissions" : [
        "read"
      ]
    }
  }
]