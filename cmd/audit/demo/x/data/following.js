window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "548441027",
      "userLink" : "https://twitter.com/intent/user?user_id=548441027"
    }
  },
  {
    "following" : {
      "accountId" : "2426687102",
      "userLink" : "https://twitter.com/intent/user?user_id=2426687102"
    }
  },
  {
    "following" : {
      "accountId" : "2164010228",
      "userLink" : "https://twitter.com/intent/user?user_id=2164010228"
    }
  },
  {
    "following" : {
      "accountId" : "2781281723",
      "userLink" : "https://twitter.com/intent/user?user_id=2781281723"
    }
  },
  {
    "following" : {
      "accountId" : "1526068166",
      "userLink" : "https://twitter.com/intent/user?user_id=1526068166"
    }
  },
  {
    "following" : {
      "accountId" : "291586904",
      "userLink" : "https://twitter.com/intent/user?user_id=291586904"
    }
  },
  {
    "following" : {
      "accountId" : "1225363576",
      "userLink" : "https://twitter.com/intent/user?user_id=1225363576"
    }
  },
  {
    "following" : {
      "accountId" : "2348600437",
      "userLink" : "https://twitter.com/intent/user?user_id=2348600437"
    }
  },
  {
    "following" : {
      "accountId" : "1604999264",
      "userLink" : "https://twitter.com/intent/user?user_id=1604999264"
    }
  },
  {
    "following" : {
      "accountId" : "1990699016",
      "userLink" : "https://twitter.com/intent/user?user_id=1990699016"
    }
  },
  {
    "following" : {
      "accountId" : "1122847404",
      "userLink" : "https://twitter.com/intent/user?user_id=1122847404"
    }
  },
  {
    "following" : {
      "accountId" : "1717059321",
      "userLink" : "https://twitter.com/intent/user?user_id=1717059321"
    }
  },
  {
    "following" : {
      "accountId" : "772211415",
      "userLink" : "https://twitter.com/intent/user?user_id=772211415"
    }
  },
  {
    "following" : {
      "accountId" : "1710951256",
      "userLink" : "https://twitter.com/intent/user?user_id=1710951256"
    }
  },
  {
    "following" : {
      "accountId" : "2123443098",
      "userLink" : "https://twitter.com/intent/user?user_id=2123443098"
    }
  },
  {
    "following" : {
      "accountId" : "529754605",
      "userLink" : "https://twitter.com/intent/user?user_id=529754605"
    }
  },
  {
    "following" : {
      "accountId" : "2059885681",
      "userLink" : "https://twitter.com/intent/user?user_id=2059885681"
    }
  },
  {
    "following" : {
      "accountId" : "2767256819",
      "userLink" : "https://twitter.com/intent/user?user_id=2767256819"
    }
  },
  {
    "following" : {
      "accountId" : "2166532506",
      "userLink" : "https://twitter.com/intent/user?user_id=2166532506"
    }
  },
  {
    "following" : {
      "accountId" : "694014357",
      "userLink" : "https://twitter.com/intent/user?user_id=694014357"
    }
  },
  {
    "following" : {
      "accountId" : "1812106015",
      "userLink" : "https://twitter.com/intent/user?user_id=1812106015"
    }
  },
  {
    "following" : {
      "accountId" : "682847917",
      "userLink" : "https://twitter.com/intent/user?user_id=682847917"
    }
  },
  {
    "following" : {
      "accountId" : "1694972812",
      "userLink" : "https://twitter.com/intent/user?user_id=1694972812"
    }
  },
  {
    "following" : {
      "accountId" : "169648636",
      "userLink" : "https://twitter.com/intent/user?user_id=169648636"
    }
  },
  {
    "following" : {
      "accountId" : "2628210588",
      "userLink" : "https://twitter.com/intent/user?user_id=2628210588"
    }
  },
  {
    "following" : {
      "accountId" : "2014269249",
      "userLink" : "https://twitter.com/intent/user?user_id=2014269249"
    }
  },
  {
    "following" : {
      "accountId" : "2562963332",
      "userLink" : "https://twitter.com/intent/user?user_id=2562963332"
    }
  },
  {
    "following" : {
      "accountId" : "432674919",
      "userLink" : "https://twitter.com/intent/user?user_id=432674919"
    }
  },
  {
    "following" : {
      "accountId" : "1636317447",
      "userLink" : "https://twitter.com/intent/user?user_id=1636317447"
    }
  },
  {
    "following" : {
      "accountId" : "2157811665",
      "userLink" : "https://twitter.com/intent/user?user_id=2157811665"
    }
  },
  {
    "following" : {
      "accountId" : "2090398477",
      "userLink" : "https://twitter.com/intent/user?user_id=2090398477"
    }
  },
  {
    "following" : {
      "accountId" : "493756990",
      "userLink" : "https://twitter.com/intent/user?user_id=493756990"
    }
  },
  {
    "following" : {
      "accountId" : "1329049243",
      "userLink" : "https://twitter.com/intent/user?user_id=1329049243"
    }
  },
  {
    "following" : {
      "accountId" : "1916235697",
      "userLink" : "https://twitter.com/intent/user?user_id=1916235697"
    }
  },
  {
    "following" : {
      "accountId" : "2388457166",
      "userLink" : "https://twitter.com/intent/user?user_id=2388457166"
    }
  },
  {
    "following" : {
      "accountId" : "1486718447",
      "userLink" : "https://twitter.com/intent/user?user_id=1486718447"
    }
  },
  {
    "following" : {
      "accountId" : "2712200112",
      "userLink" : "https://twitter.com/intent/user?user_id=2712200112"
    }
  },
  {
    "following" : {
      "accountId" : "381787008",
      "userLink" : "https://twitter.com/intent/user?user_id=381787008"
    }
  },
  {
    "following" : {
      "accountId" : "1711620443",
      "userLink" : "https://twitter.com/intent/user?user_id=1711620443"
    }
  },
  {
    "following" : {
      "accountId" : "2644319246",
      "userLink" : "https://twitter.com/intent/user?user_id=2644319246"
    }
  },
  {
    "following" : {
      "accountId" : "1001574506",
      "userLink" : "https://twitter.com/intent/user?user_id=1001574506"
    }
  },
  {
    "following" : {
      "accountId" : "182760661",
      "userLink" : "https://twitter.com/intent/user?user_id=182760661"
    }
  },
  {
    "following" : {
      "accountId" : "2329962548",
      "userLink" : "https://twitter.com/intent/user?user_id=2329962548"
    }
  },
  {
    "following" : {
      "accountId" : "1071716003",
      "userLink" : "https://twitter.com/intent/user?user_id=1071716003"
    }
  },
  {
    "following" : {
      "accountId" : "2028971262",
      "userLink" : "https://twitter.com/intent/user?user_id=2028971262"
    }
  },
  {
    "following" : {
      "accountId" : "2009463715",
      "userLink" : "https://twitter.com/intent/user?user_id=2009463715"
    }
  },
  {
    "following" : {
      "accountId" : "1009658410",
      "userLink" : "https://twitter.com/intent/user?user_id=1009658410"
    }
  },
  {
    "following" : {
      "accountId" : "674000077",
      "userLink" : "https://twitter.com/intent/user?user_id=674000077"
    }
  },
  {
    "following" : {
      "accountId" : "2274194772",
      "userLink" : "https://twitter.com/intent/user?user_id=2274194772"
    }
  },
  {
    "following" : {
      "accountId" : "1666427274",
      "userLink" : "https://twitter.com/intent/user?user_id=1666427274"
    }
  },
  {
    "following" : {
      "accountId" : "1137226371",
      "userLink" : "https://twitter.com/intent/user?user_id=1137226371"
    }
  },
  {
    "following" : {
      "accountId" : "2078578871",
      "userLink" : "https://twitter.com/intent/user?user_id=2078578871"
    }
  },
  {
    "following" : {
      "accountId" : "1405367874",
      "userLink" : "https://twitter.com/intent/user?user_id=1405367874"
    }
  },
  {
    "following" : {
      "accountId" : "1443370127",
      "userLink" : "https://twitter.com/intent/user?user_id=1443370127"
    }
  },
  {
    "following" : {
      "accountId" : "1398579675",
      "userLink" : "https://twitter.com/intent/user?user_id=1398579675"
    }
  },
  {
    "following" : {
      "accountId" : "2293507255",
      "userLink" : "https://twitter.com/intent/user?user_id=2293507255"
    }
  },
  {
    "following" : {
      "accountId" : "940542531",
      "userLink" : "https://twitter.com/intent/user?user_id=940542531"
    }
  },
  {
    "following" : {
      "accountId" : "1911269691",
      "userLink" : "https://twitter.com/intent/user?user_id=1911269691"
    }
  },
  {
    "following" : {
      "accountId" : "1494948054",
      "userLink" : "https://twitter.com/intent/user?user_id=1494948054"
    }
  },
  {
    "following" : {
      "accountId" : "1561949005",
      "userLink" : "https://twitter.com/intent/user?user_id=1561949005"
    }
  },
  {
    "following" : {
      "accountId" : "2448790141",
      "userLink" : "https://twitter.com/intent/user?user_id=2448790141"
    }
  },
  {
    "following" : {
      "accountId" : "2697298430",
      "userLink" : "https://twitter.com/intent/user?user_id=2697298430"
    }
  },
  {
    "following" : {
      "accountId" : "2549203199",
      "userLink" : "https://twitter.com/intent/user?user_id=2549203199"
    }
  },
  {
    "following" : {
      "accountId" : "2052139237",
      "userLink" : "https://twitter.com/intent/user?user_id=2052139237"
    }
  },
  {
    "following" : {
      "accountId" : "1404405487",
      "userLink" : "https://twitter.com/intent/user?user_id=1404405487"
    }
  },
  {
    "following" : {
      "accountId" : "1195329103",
      "userLink" : "https://twitter.com/intent/user?user_id=1195329103"
    }
  },
  {
    "following" : {
      "accountId" : "2523863571",
      "userLink" : "https://twitter.com/intent/user?user_id=2523863571"
    }
  },
  {
    "following" : {
      "accountId" : "2460953331",
      "userLink" : "https://twitter.com/intent/user?user_id=2460953331"
    }
  },
  {
    "following" : {
      "accountId" : "1019287619",
      "userLink" : "https://twitter.com/intent/user?user_id=1019287619"
    }
  },
  {
    "following" : {
      "accountId" : "281524453",
      "userLink" : "https://twitter.com/intent/user?user_id=281524453"
    }
  },
  {
    "following" : {
      "accountId" : "1332325125",
      "userLink" : "https://twitter.com/intent/user?user_id=1332325125"
    }
  },
  {
    "following" : {
      "accountId" : "2117201323",
      "userLink" : "https://twitter.com/intent/user?user_id=2117201323"
    }
  },
  {
    "following" : {
      "accountId" : "891719659",
      "userLink" : "https://twitter.com/intent/user?user_id=891719659"
    }
  },
  {
    "following" : {
      "accountId" : "2297119996",
      "userLink" : "https://twitter.com/intent/user?user_id=2297119996"
    }
  },
  {
    "following" : {
      "accountId" : "2282495554",
      "userLink" : "https://twitter.com/intent/user?user_id=2282495554"
    }
  },
  {
    "following" : {
      "accountId" : "362936007",
      "userLink" : "https://twitter.com/intent/user?user_id=362936007"
    }
  },
  {
    "following" : {
      "accountId" : "1320191267",
      "userLink" : "https://twitter.com/intent/user?user_id=1320191267"
    }
  },
  {
    "following" : {
      "accountId" : "1431962019",
      "userLink" : "https://twitter.com/intent/user?user_id=1431962019"
    }
  },
  {
    "following" : {
      "accountId" : "1329850656",
      "userLink" : "https://twitter.com/intent/user?user_id=1329850656"
    }
  },
  {
    "following" : {
      "accountId" : "1441621408",
      "userLink" : "https://twitter.com/intent/user?user_id=1441621408"
    }
  },
  {
    "following" : {
      "accountId" : "461234860",
      "userLink" : "https://twitter.com/intent/user?user_id=461234860"
    }
  },
  {
    "following" : {
      "accountId" : "2073980666",
      "userLink" : "https://twitter.com/intent/user?user_id=2073980666"
    }
  },
  {
    "following" : {
      "accountId" : "1611675162",
      "userLink" : "https://twitter.com/intent/user?user_id=1611675162"
    }
  },
  {
    "following" : {
      "accountId" : "2034779542",
      "userLink" : "https://twitter.com/intent/user?user_id=2034779542"
    }
  },
  {
    "following" : {
      "accountId" : "660261207",
      "userLink" : "https://twitter.com/intent/user?user_id=660261207"
    }
  },
  {
    "following" : {
      "accountId" : "731599565",
      "userLink" : "https://twitter.com/intent/user?user_id=731599565"
    }
  },
  {
    "following" : {
      "accountId" : "436702498",
      "userLink" : "https://twitter.com/intent/user?user_id=436702498"
    }
  },
  {
    "following" : {
      "accountId" : "2667121595",
      "userLink" : "https://twitter.com/intent/user?user_id=2667121595"
    }
  },
  {
    "following" : {
      "accountId" : "2192516958",
      "userLink" : "https://twitter.com/intent/user?user_id=2192516958"
    }
  },
  {
    "following" : {
      "accountId" : "449359159",
      "userLink" : "https://twitter.com/intent/user?user_id=449359159"
    }
  },
  {
    "following" : {
      "accountId" : "1161519303",
      "userLink" : "https://twitter.com/intent/user?user_id=1161519303"
    }
  },
  {
    "following" : {
      "accountId" : "2519383892",
      "userLink" : "https://twitter.com/intent/user?user_id=2519383892"
    }
  },
  {
    "following" : {
      "accountId" : "1583682244",
      "userLink" : "https://twitter.com/intent/user?user_id=1583682244"
    }
  },
  {
    "following" : {
      "accountId" : "1074066654",
      "userLink" : "https://twitter.com/intent/user?user_id=1074066654"
    }
  },
  {
    "following" : {
      "accountId" : "2741241651",
      "userLink" : "https://twitter.com/intent/user?user_id=2741241651"
    }
  },
  {
    "following" : {
      "accountId" : "2057412837",
      "userLink" : "https://twitter.com/intent/user?user_id=2057412837"
    }
  }
]