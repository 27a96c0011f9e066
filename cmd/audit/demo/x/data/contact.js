window.YTD.contact.part0 = [
  {
    "contact" : {
      "emails" : [
        "contact00@example.com"
      ],
      "id" : "739756161373",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "833942050657",
      "phoneNumbers" : [
        "+447700900217"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "408115257882",
      "phoneNumbers" : [
        "+447700900234"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact03@example.com"
      ],
      "id" : "973957988256",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "974847726287",
      "phoneNumbers" : [
        "+447700900268"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "782966415906",
      "phoneNumbers" : [
        "+447700900285"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact06@example.com"
      ],
      "id" : "108710531551",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "276348625451",
      "phoneNumbers" : [
        "+447700900319"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "677683847209",
      "phoneNumbers" : [
        "+447700900336"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact09@example.com"
      ],
      "id" : "811790167514",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "223469680567",
      "phoneNumbers" : [
        "+447700900370"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "486038668372",
      "phoneNumbers" : [
        "+447700900387"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact12@example.com"
      ],
      "id" : "752202291205",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "787718199783",
      "phoneNumbers" : [
        "+447700900421"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "396635340100",
      "phoneNumbers" : [
        "+447700900438"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact15@example.com"
      ],
      "id" : "749657944408",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "353437442917",
      "phoneNumbers" : [
        "+447700900472"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "865747834394",
      "phoneNumbers" : [
        "+447700900489"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact18@example.com"
      ],
      "id" : "309348899743",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "635667804484",
      "phoneNumbers" : [
        "+447700900523"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "97075543243",
      "phoneNumbers" : [
        "+447700900540"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact21@example.com"
      ],
      "id" : "450110541135",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "817478644781",
      "phoneNumbers" : [
        "+447700900574"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "807737074208",
      "phoneNumbers" : [
        "+447700900591"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact24@example.com"
      ],
      "id" : "212625523394",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "474191414254",
      "phoneNumbers" : [
        "+447700900625"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "867333855906",
      "phoneNumbers" : [
        "+447700900642"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact27@example.com"
      ],
      "id" : "755847894685",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "615509535619",
      "phoneNumbers" : [
        "+447700900676"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "871937784671",
      "phoneNumbers" : [
        "+447700900693"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact30@example.com"
      ],
      "id" : "776949751899",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "888435713120",
      "phoneNumbers" : [
        "+447700900727"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "675745271086",
      "phoneNumbers" : [
        "+447700900744"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact33@example.com"
      ],
      "id" : "168032611582",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "438289784782",
      "phoneNumbers" : [
        "+447700900778"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "564259309865",
      "phoneNumbers" : [
        "+447700900795"
      ]
    }
  },
  {
    "contact" : {
      "emails" : [
        "contact36@example.com"
      ],
      "id" : "690114105069",
      "phoneNumbers" : [ ]
    }
  },
  {
    "contact" : {
      "emails" : [ ],
      "id" : "925979393305",
      "phoneNumbers" : [
        "+447700900829"
      ]
    }
  }
]