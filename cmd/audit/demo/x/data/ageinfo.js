window.YTD.ageinfo.part0 = [
  {
    "ageMeta" : {
      "ageInfo" : {
        "age" : [
          "37"
        ],
        "birthDate" : "1988-08-09"
      }
    }
  }
]