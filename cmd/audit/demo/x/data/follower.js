window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "548441027",
      "userLink" : "https://twitter.com/intent/user?user_id=548441027"
    }
  },
  {
    "follower" : {
      "accountId" : "2426687102",
      "userLink" : "https://twitter.com/intent/user?user_id=2426687102"
    }
  },
  {
    "follower" : {
      "accountId" : "2164010228",
      "userLink" : "https://twitter.com/intent/user?user_id=2164010228"
    }
  },
  {
    "follower" : {
      "accountId" : "2781281723",
      "userLink" : "https://twitter.com/intent/user?user_id=2781281723"
    }
  },
  {
    "follower" : {
      "accountId" : "1526068166",
      "userLink" : "https://twitter.com/intent/user?user_id=1526068166"
    }
  },
  {
    "follower" : {
      "accountId" : "291586904",
      "userLink" : "https://twitter.com/intent/user?user_id=291586904"
    }
  },
  {
    "follower" : {
      "accountId" : "1225363576",
      "userLink" : "https://twitter.com/intent/user?user_id=1225363576"
    }
  },
  {
    "follower" : {
      "accountId" : "2348600437",
      "userLink" : "https://twitter.com/intent/user?user_id=2348600437"
    }
  },
  {
    "follower" : {
      "accountId" : "1604999264",
      "userLink" : "https://twitter.com/intent/user?user_id=1604999264"
    }
  },
  {
    "follower" : {
      "accountId" : "1990699016",
      "userLink" : "https://twitter.com/intent/user?user_id=1990699016"
    }
  },
  {
    "follower" : {
      "accountId" : "1122847404",
      "userLink" : "https://twitter.com/intent/user?user_id=1122847404"
    }
  },
  {
    "follower" : {
      "accountId" : "1717059321",
      "userLink" : "https://twitter.com/intent/user?user_id=1717059321"
    }
  },
  {
    "follower" : {
      "accountId" : "1196315015",
      "userLink" : "https://twitter.com/intent/user?user_id=1196315015"
    }
  },
  {
    "follower" : {
      "accountId" : "772211415",
      "userLink" : "https://twitter.com/intent/user?user_id=772211415"
    }
  },
  {
    "follower" : {
      "accountId" : "1710951256",
      "userLink" : "https://twitter.com/intent/user?user_id=1710951256"
    }
  },
  {
    "follower" : {
      "accountId" : "2123443098",
      "userLink" : "https://twitter.com/intent/user?user_id=2123443098"
    }
  },
  {
    "follower" : {
      "accountId" : "2059885681",
      "userLink" : "https://twitter.com/intent/user?user_id=2059885681"
    }
  },
  {
    "follower" : {
      "accountId" : "2767256819",
      "userLink" : "https://twitter.com/intent/user?user_id=2767256819"
    }
  },
  {
    "follower" : {
      "accountId" : "145084022",
      "userLink" : "https://twitter.com/intent/user?user_id=145084022"
    }
  },
  {
    "follower" : {
      "accountId" : "2166532506",
      "userLink" : "https://twitter.com/intent/user?user_id=2166532506"
    }
  },
  {
    "follower" : {
      "accountId" : "694014357",
      "userLink" : "https://twitter.com/intent/user?user_id=694014357"
    }
  },
  {
    "follower" : {
      "accountId" : "1812106015",
      "userLink" : "https://twitter.com/intent/user?user_id=1812106015"
    }
  },
  {
    "follower" : {
      "accountId" : "682847917",
      "userLink" : "https://twitter.com/intent/user?user_id=682847917"
    }
  },
  {
    "follower" : {
      "accountId" : "1694972812",
      "userLink" : "https://twitter.com/intent/user?user_id=1694972812"
    }
  },
  {
    "follower" : {
      "accountId" : "1369041968",
      "userLink" : "https://twitter.com/intent/user?user_id=1369041968"
    }
  },
  {
    "follower" : {
      "accountId" : "169648636",
      "userLink" : "https://twitter.com/intent/user?user_id=169648636"
    }
  },
  {
    "follower" : {
      "accountId" : "2628210588",
      "userLink" : "https://twitter.com/intent/user?user_id=2628210588"
    }
  },
  {
    "follower" : {
      "accountId" : "2014269249",
      "userLink" : "https://twitter.com/intent/user?user_id=2014269249"
    }
  },
  {
    "follower" : {
      "accountId" : "2562963332",
      "userLink" : "https://twitter.com/intent/user?user_id=2562963332"
    }
  },
  {
    "follower" : {
      "accountId" : "432674919",
      "userLink" : "https://twitter.com/intent/user?user_id=432674919"
    }
  },
  {
    "follower" : {
      "accountId" : "1636317447",
      "userLink" : "https://twitter.com/intent/user?user_id=1636317447"
    }
  },
  {
    "follower" : {
      "accountId" : "2157811665",
      "userLink" : "https://twitter.com/intent/user?user_id=2157811665"
    }
  },
  {
    "follower" : {
      "accountId" : "2090398477",
      "userLink" : "https://twitter.com/intent/user?user_id=2090398477"
    }
  },
  {
    "follower" : {
      "accountId" : "493756990",
      "userLink" : "https://twitter.com/intent/user?user_id=493756990"
    }
  },
  {
    "follower" : {
      "accountId" : "1329049243",
      "userLink" : "https://twitter.com/intent/user?user_id=1329049243"
    }
  },
  {
    "follower" : {
      "accountId" : "1916235697",
      "userLink" : "https://twitter.com/intent/user?user_id=1916235697"
    }
  },
  {
    "follower" : {
      "accountId" : "2388457166",
      "userLink" : "https://twitter.com/intent/user?user_id=2388457166"
    }
  },
  {
    "follower" : {
      "accountId" : "1486718447",
      "userLink" : "https://twitter.com/intent/user?user_id=1486718447"
    }
  },
  {
    "follower" : {
      "accountId" : "2712200112",
      "userLink" : "https://twitter.com/intent/user?user_id=2712200112"
    }
  },
  {
    "follower" : {
      "accountId" : "381787008",
      "userLink" : "https://twitter.com/intent/user?user_id=381787008"
    }
  },
  {
    "follower" : {
      "accountId" : "1711620443",
      "userLink" : "https://twitter.com/intent/user?user_id=1711620443"
    }
  },
  {
    "follower" : {
      "accountId" : "2644319246",
      "userLink" : "https://twitter.com/intent/user?user_id=2644319246"
    }
  },
  {
    "follower" : {
      "accountId" : "1001574506",
      "userLink" : "https://twitter.com/intent/user?user_id=1001574506"
    }
  },
  {
    "follower" : {
      "accountId" : "182760661",
      "userLink" : "https://twitter.com/intent/user?user_id=182760661"
    }
  },
  {
    "follower" : {
      "accountId" : "2329962548",
      "userLink" : "https://twitter.com/intent/user?user_id=2329962548"
    }
  },
  {
    "follower" : {
      "accountId" : "1071716003",
      "userLink" : "https://twitter.com/intent/user?user_id=1071716003"
    }
  },
  {
    "follower" : {
      "accountId" : "2028971262",
      "userLink" : "https://twitter.com/intent/user?user_id=2028971262"
    }
  },
  {
    "follower" : {
      "accountId" : "2009463715",
      "userLink" : "https://twitter.com/intent/user?user_id=2009463715"
    }
  },
  {
    "follower" : {
      "accountId" : "1009658410",
      "userLink" : "https://twitter.com/intent/user?user_id=1009658410"
    }
  },
  {
    "follower" : {
      "accountId" : "674000077",
      "userLink" : "https://twitter.com/intent/user?user_id=674000077"
    }
  },
  {
    "follower" : {
      "accountId" : "2274194772",
      "userLink" : "https://twitter.com/intent/user?user_id=2274194772"
    }
  },
  {
    "follower" : {
      "accountId" : "1666427274",
      "userLink" : "https://twitter.com/intent/user?user_id=1666427274"
    }
  },
  {
    "follower" : {
      "accountId" : "1137226371",
      "userLink" : "https://twitter.com/intent/user?user_id=1137226371"
    }
  },
  {
    "follower" : {
      "accountId" : "2078578871",
      "userLink" : "https://twitter.com/intent/user?user_id=2078578871"
    }
  },
  {
    "follower" : {
      "accountId" : "1405367874",
      "userLink" : "https://twitter.com/intent/user?user_id=1405367874"
    }
  },
  {
    "follower" : {
      "accountId" : "1443370127",
      "userLink" : "https://twitter.com/intent/user?user_id=1443370127"
    }
  },
  {
    "follower" : {
      "accountId" : "1398579675",
      "userLink" : "https://twitter.com/intent/user?user_id=1398579675"
    }
  },
  {
    "follower" : {
      "accountId" : "2293507255",
      "userLink" : "https://twitter.com/intent/user?user_id=2293507255"
    }
  },
  {
    "follower" : {
      "accountId" : "940542531",
      "userLink" : "https://twitter.com/intent/user?user_id=940542531"
    }
  },
  {
    "follower" : {
      "accountId" : "1911269691",
      "userLink" : "https://twitter.com/intent/user?user_id=1911269691"
    }
  },
  {
    "follower" : {
      "accountId" : "1494948054",
      "userLink" : "https://twitter.com/intent/user?user_id=1494948054"
    }
  },
  {
    "follower" : {
      "accountId" : "1561949005",
      "userLink" : "https://twitter.com/intent/user?user_id=1561949005"
    }
  },
  {
    "follower" : {
      "accountId" : "2448790141",
      "userLink" : "https://twitter.com/intent/user?user_id=2448790141"
    }
  },
  {
    "follower" : {
      "accountId" : "2697298430",
      "userLink" : "https://twitter.com/intent/user?user_id=2697298430"
    }
  },
  {
    "follower" : {
      "accountId" : "2549203199",
      "userLink" : "https://twitter.com/intent/user?user_id=2549203199"
    }
  },
  {
    "follower" : {
      "accountId" : "2052139237",
      "userLink" : "https://twitter.com/intent/user?user_id=2052139237"
    }
  },
  {
    "follower" : {
      "accountId" : "1404405487",
      "userLink" : "https://twitter.com/intent/user?user_id=1404405487"
    }
  },
  {
    "follower" : {
      "accountId" : "1195329103",
      "userLink" : "https://twitter.com/intent/user?user_id=1195329103"
    }
  },
  {
    "follower" : {
      "accountId" : "2523863571",
      "userLink" : "https://twitter.com/intent/user?user_id=2523863571"
    }
  },
  {
    "follower" : {
      "accountId" : "2460953331",
      "userLink" : "https://twitter.com/intent/user?user_id=2460953331"
    }
  },
  {
    "follower" : {
      "accountId" : "1019287619",
      "userLink" : "https://twitter.com/intent/user?user_id=1019287619"
    }
  },
  {
    "follower" : {
      "accountId" : "281524453",
      "userLink" : "https://twitter.com/intent/user?user_id=281524453"
    }
  },
  {
    "follower" : {
      "accountId" : "1332325125",
      "userLink" : "https://twitter.com/intent/user?user_id=1332325125"
    }
  },
  {
    "follower" : {
      "accountId" : "2117201323",
      "userLink" : "https://twitter.com/intent/user?user_id=2117201323"
    }
  },
  {
    "follower" : {
      "accountId" : "891719659",
      "userLink" : "https://twitter.com/intent/user?user_id=891719659"
    }
  },
  {
    "follower" : {
      "accountId" : "2297119996",
      "userLink" : "https://twitter.com/intent/user?user_id=2297119996"
    }
  },
  {
    "follower" : {
      "accountId" : "2282495554",
      "userLink" : "https://twitter.com/intent/user?user_id=2282495554"
    }
  },
  {
    "follower" : {
      "accountId" : "362936007",
      "userLink" : "https://twitter.com/intent/user?user_id=362936007"
    }
  },
  {
    "follower" : {
      "accountId" : "1320191267",
      "userLink" : "https://twitter.com/intent/user?user_id=1320191267"
    }
  },
  {
    "follower" : {
      "accountId" : "1431962019",
      "userLink" : "https://twitter.com/intent/user?user_id=1431962019"
    }
  },
  {
    "follower" : {
      "accountId" : "1329850656",
      "userLink" : "https://twitter.com/intent/user?user_id=1329850656"
    }
  },
  {
    "follower" : {
      "accountId" : "1441621408",
      "userLink" : "https://twitter.com/intent/user?user_id=1441621408"
    }
  },
  {
    "follower" : {
      "accountId" : "461234860",
      "userLink" : "https://twitter.com/intent/user?user_id=461234860"
    }
  },
  {
    "follower" : {
      "accountId" : "2073980666",
      "userLink" : "https://twitter.com/intent/user?user_id=2073980666"
    }
  },
  {
    "follower" : {
      "accountId" : "1611675162",
      "userLink" : "https://twitter.com/intent/user?user_id=1611675162"
    }
  },
  {
    "follower" : {
      "accountId" : "2034779542",
      "userLink" : "https://twitter.com/intent/user?user_id=2034779542"
    }
  },
  {
    "follower" : {
      "accountId" : "660261207",
      "userLink" : "https://twitter.com/intent/user?user_id=660261207"
    }
  },
  {
    "follower" : {
      "accountId" : "731599565",
      "userLink" : "https://twitter.com/intent/user?user_id=731599565"
    }
  },
  {
    "follower" : {
      "accountId" : "436702498",
      "userLink" : "https://twitter.com/intent/user?user_id=436702498"
    }
  },
  {
    "follower" : {
      "accountId" : "2667121595",
      "userLink" : "https://twitter.com/intent/user?user_id=2667121595"
    }
  },
  {
    "follower" : {
      "accountId" : "2192516958",
      "userLink" : "https://twitter.com/intent/user?user_id=2192516958"
    }
  },
  {
    "follower" : {
      "accountId" : "449359159",
      "userLink" : "https://twitter.com/intent/user?user_id=449359159"
    }
  },
  {
    "follower" : {
      "accountId" : "1161519303",
      "userLink" : "https://twitter.com/intent/user?user_id=1161519303"
    }
  },
  {
    "follower" : {
      "accountId" : "2519383892",
      "userLink" : "https://twitter.com/intent/user?user_id=2519383892"
    }
  },
  {
    "follower" : {
      "accountId" : "1583682244",
      "userLink" : "https://twitter.com/intent/user?user_id=1583682244"
    }
  },
  {
    "follower" : {
      "accountId" : "1074066654",
      "userLink" : "https://twitter.com/intent/user?user_id=1074066654"
    }
  },
  {
    "follower" : {
      "accountId" : "2741241651",
      "userLink" : "https://twitter.com/intent/user?user_id=2741241651"
    }
  },
  {
    "follower" : {
      "accountId" : "2057412837",
      "userLink" : "https://twitter.com/intent/user?user_id=2057412837"
    }
  },
  {
    "follower" : {
      "accountId" : "2306326037",
      "userLink" : "https://twitter.com/intent/user?user_id=2306326037"
    }
  },
  {
    "follower" : {
      "accountId" : "1665667883",
      "userLink" : "https://twitter.com/intent/user?user_id=1665667883"
    }
  },
  {
    "follower" : {
      "accountId" : "266719291",
      "userLink" : "https://twitter.com/intent/user?user_id=266719291"
    }
  },
  {
    "follower" : {
      "accountId" : "1415394191",
      "userLink" : "https://twitter.com/intent/user?user_id=1415394191"
    }
  },
  {
    "follower" : {
      "accountId" : "2508911983",
      "userLink" : "https://twitter.com/intent/user?user_id=2508911983"
    }
  },
  {
    "follower" : {
      "accountId" : "248074899",
      "userLink" : "https://twitter.com/intent/user?user_id=248074899"
    }
  },
  {
    "follower" : {
      "accountId" : "1328053695",
      "userLink" : "https://twitter.com/intent/user?user_id=1328053695"
    }
  },
  {
    "follower" : {
      "accountId" : "1080728116",
      "userLink" : "https://twitter.com/intent/user?user_id=1080728116"
    }
  },
  {
    "follower" : {
      "accountId" : "2654357700",
      "userLink" : "https://twitter.com/intent/user?user_id=2654357700"
    }
  },
  {
    "follower" : {
      "accountId" : "2604804991",
      "userLink" : "https://twitter.com/intent/user?user_id=2604804991"
    }
  },
  {
    "follower" : {
      "accountId" : "2075604088",
      "userLink" : "https://twitter.com/intent/user?user_id=2075604088"
    }
  },
  {
    "follower" : {
      "accountId" : "1835303286",
      "userLink" : "https://twitter.com/intent/user?user_id=1835303286"
    }
  },
  {
    "follower" : {
      "accountId" : "2748709533",
      "userLink" : "https://twitter.com/intent/user?user_id=2748709533"
    }
  },
  {
    "follower" : {
      "accountId" : "1217629994",
      "userLink" : "https://twitter.com/intent/user?user_id=1217629994"
    }
  },
  {
    "follower" : {
      "accountId" : "2189404145",
      "userLink" : "https://twitter.com/intent/user?user_id=2189404145"
    }
  },
  {
    "follower" : {
      "accountId" : "658324605",
      "userLink" : "https://twitter.com/intent/user?user_id=658324605"
    }
  },
  {
    "follower" : {
      "accountId" : "2704693446",
      "userLink" : "https://twitter.com/intent/user?user_id=2704693446"
    }
  },
  {
    "follower" : {
      "accountId" : "1818561091",
      "userLink" : "https://twitter.com/intent/user?user_id=1818561091"
    }
  },
  {
    "follower" : {
      "accountId" : "818755787",
      "userLink" : "https://twitter.com/intent/user?user_id=818755787"
    }
  },
  {
    "follower" : {
      "accountId" : "716155086",
      "userLink" : "https://twitter.com/intent/user?user_id=716155086"
    }
  },
  {
    "follower" : {
      "accountId" : "1029171942",
      "userLink" : "https://twitter.com/intent/user?user_id=1029171942"
    }
  },
  {
    "follower" : {
      "accountId" : "2416241388",
      "userLink" : "https://twitter.com/intent/user?user_id=2416241388"
    }
  },
  {
    "follower" : {
      "accountId" : "1502835140",
      "userLink" : "https://twitter.com/intent/user?user_id=1502835140"
    }
  },
  {
    "follower" : {
      "accountId" : "1303703242",
      "userLink" : "https://twitter.com/intent/user?user_id=1303703242"
    }
  },
  {
    "follower" : {
      "accountId" : "1348493694",
      "userLink" : "https://twitter.com/intent/user?user_id=1348493694"
    }
  },
  {
    "follower" : {
      "accountId" : "547799638",
      "userLink" : "https://twitter.com/intent/user?user_id=547799638"
    }
  },
  {
    "follower" : {
      "accountId" : "1785075546",
      "userLink" : "https://twitter.com/intent/user?user_id=1785075546"
    }
  },
  {
    "follower" : {
      "accountId" : "2012429359",
      "userLink" : "https://twitter.com/intent/user?user_id=2012429359"
    }
  },
  {
    "follower" : {
      "accountId" : "2566060518",
      "userLink" : "https://twitter.com/intent/user?user_id=2566060518"
    }
  },
  {
    "follower" : {
      "accountId" : "1039377529",
      "userLink" : "https://twitter.com/intent/user?user_id=1039377529"
    }
  },
  {
    "follower" : {
      "accountId" : "504489497",
      "userLink" : "https://twitter.com/intent/user?user_id=504489497"
    }
  },
  {
    "follower" : {
      "accountId" : "290864493",
      "userLink" : "https://twitter.com/intent/user?user_id=290864493"
    }
  },
  {
    "follower" : {
      "accountId" : "2610396815",
      "userLink" : "https://twitter.com/intent/user?user_id=2610396815"
    }
  },
  {
    "follower" : {
      "accountId" : "1362627514",
      "userLink" : "https://twitter.com/intent/user?user_id=1362627514"
    }
  },
  {
    "follower" : {
      "accountId" : "1834796693",
      "userLink" : "https://twitter.com/intent/user?user_id=1834796693"
    }
  },
  {
    "follower" : {
      "accountId" : "1493659182",
      "userLink" : "https://twitter.com/intent/user?user_id=1493659182"
    }
  },
  {
    "follower" : {
      "accountId" : "2628186554",
      "userLink" : "https://twitter.com/intent/user?user_id=2628186554"
    }
  },
  {
    "follower" : {
      "accountId" : "1467962559",
      "userLink" : "https://twitter.com/intent/user?user_id=1467962559"
    }
  },
  {
    "follower" : {
      "accountId" : "995741090",
      "userLink" : "https://twitter.com/intent/user?user_id=995741090"
    }
  },
  {
    "follower" : {
      "accountId" : "2609626414",
      "userLink" : "https://twitter.com/intent/user?user_id=2609626414"
    }
  },
  {
    "follower" : {
      "accountId" : "1893661085",
      "userLink" : "https://twitter.com/intent/user?user_id=1893661085"
    }
  },
  {
    "follower" : {
      "accountId" : "614243705",
      "userLink" : "https://twitter.com/intent/user?user_id=614243705"
    }
  },
  {
    "follower" : {
      "accountId" : "410300931",
      "userLink" : "https://twitter.com/intent/user?user_id=410300931"
    }
  },
  {
    "follower" : {
      "accountId" : "1706453295",
      "userLink" : "https://twitter.com/intent/user?user_id=1706453295"
    }
  },
  {
    "follower" : {
      "accountId" : "524596334",
      "userLink" : "https://twitter.com/intent/user?user_id=524596334"
    }
  },
  {
    "follower" : {
      "accountId" : "1628994907",
      "userLink" : "https://twitter.com/intent/user?user_id=1628994907"
    }
  },
  {
    "follower" : {
      "accountId" : "188004824",
      "userLink" : "https://twitter.com/intent/user?user_id=188004824"
    }
  },
  {
    "follower" : {
      "accountId" : "444046678",
      "userLink" : "https://twitter.com/intent/user?user_id=444046678"
    }
  },
  {
    "follower" : {
      "accountId" : "2613295652",
      "userLink" : "https://twitter.com/intent/user?user_id=2613295652"
    }
  },
  {
    "follower" : {
      "accountId" : "1717366005",
      "userLink" : "https://twitter.com/intent/user?user_id=1717366005"
    }
  },
  {
    "follower" : {
      "accountId" : "1883072473",
      "userLink" : "https://twitter.com/intent/user?user_id=1883072473"
    }
  },
  {
    "follower" : {
      "accountId" : "2374025655",
      "userLink" : "https://twitter.com/intent/user?user_id=2374025655"
    }
  },
  {
    "follower" : {
      "accountId" : "908553026",
      "userLink" : "https://twitter.com/intent/user?user_id=908553026"
    }
  },
  {
    "follower" : {
      "accountId" : "2080904468",
      "userLink" : "https://twitter.com/intent/user?user_id=2080904468"
    }
  },
  {
    "follower" : {
      "accountId" : "2514837340",
      "userLink" : "https://twitter.com/intent/user?user_id=2514837340"
    }
  },
  {
    "follower" : {
      "accountId" : "573114057",
      "userLink" : "https://twitter.com/intent/user?user_id=573114057"
    }
  },
  {
    "follower" : {
      "accountId" : "1745877736",
      "userLink" : "https://twitter.com/intent/user?user_id=1745877736"
    }
  },
  {
    "follower" : {
      "accountId" : "2656522637",
      "userLink" : "https://twitter.com/intent/user?user_id=2656522637"
    }
  },
  {
    "follower" : {
      "accountId" : "2351624703",
      "userLink" : "https://twitter.com/intent/user?user_id=2351624703"
    }
  },
  {
    "follower" : {
      "accountId" : "1371752202",
      "userLink" : "https://twitter.com/intent/user?user_id=1371752202"
    }
  },
  {
    "follower" : {
      "accountId" : "818277639",
      "userLink" : "https://twitter.com/intent/user?user_id=818277639"
    }
  },
  {
    "follower" : {
      "accountId" : "1502783870",
      "userLink" : "https://twitter.com/intent/user?user_id=1502783870"
    }
  },
  {
    "follower" : {
      "accountId" : "2675599837",
      "userLink" : "https://twitter.com/intent/user?user_id=2675599837"
    }
  },
  {
    "follower" : {
      "accountId" : "1356094604",
      "userLink" : "https://twitter.com/intent/user?user_id=1356094604"
    }
  },
  {
    "follower" : {
      "accountId" : "479169432",
      "userLink" : "https://twitter.com/intent/user?user_id=479169432"
    }
  },
  {
    "follower" : {
      "accountId" : "507681163",
      "userLink" : "https://twitter.com/intent/user?user_id=507681163"
    }
  },
  {
    "follower" : {
      "accountId" : "736106483",
      "userLink" : "https://twitter.com/intent/user?user_id=736106483"
    }
  },
  {
    "follower" : {
      "accountId" : "2163755041",
      "userLink" : "https://twitter.com/intent/user?user_id=2163755041"
    }
  },
  {
    "follower" : {
      "accountId" : "1472219969",
      "userLink" : "https://twitter.com/intent/user?user_id=1472219969"
    }
  },
  {
    "follower" : {
      "accountId" : "220803006",
      "userLink" : "https://twitter.com/intent/user?user_id=220803006"
    }
  },
  {
    "follower" : {
      "accountId" : "2324151281",
      "userLink" : "https://twitter.com/intent/user?user_id=2324151281"
    }
  },
  {
    "follower" : {
      "accountId" : "1930971412",
      "userLink" : "https://twitter.com/intent/user?user_id=1930971412"
    }
  },
  {
    "follower" : {
      "accountId" : "465498784",
      "userLink" : "https://twitter.com/intent/user?user_id=465498784"
    }
  },
  {
    "follower" : {
      "accountId" : "2013142569",
      "userLink" : "https://twitter.com/intent/user?user_id=2013142569"
    }
  },
  {
    "follower" : {
      "accountId" : "255013279",
      "userLink" : "https://twitter.com/intent/user?user_id=255013279"
    }
  },
  {
    "follower" : {
      "accountId" : "2245649363",
      "userLink" : "https://twitter.com/intent/user?user_id=2245649363"
    }
  },
  {
    "follower" : {
      "accountId" : "1048403140",
      "userLink" : "https://twitter.com/intent/user?user_id=1048403140"
    }
  },
  {
    "follower" : {
      "accountId" : "1316206711",
      "userLink" : "https://twitter.com/intent/user?user_id=1316206711"
    }
  },
  {
    "follower" : {
      "accountId" : "1812806147",
      "userLink" : "https://twitter.com/intent/user?user_id=1812806147"
    }
  },
  {
    "follower" : {
      "accountId" : "1968966486",
      "userLink" : "https://twitter.com/intent/user?user_id=1968966486"
    }
  },
  {
    "follower" : {
      "accountId" : "2441187954",
      "userLink" : "https://twitter.com/intent/user?user_id=2441187954"
    }
  },
  {
    "follower" : {
      "accountId" : "1200006882",
      "userLink" : "https://twitter.com/intent/user?user_id=1200006882"
    }
  },
  {
    "follower" : {
      "accountId" : "1672228350",
      "userLink" : "https://twitter.com/intent/user?user_id=1672228350"
    }
  },
  {
    "follower" : {
      "accountId" : "2181090644",
      "userLink" : "https://twitter.com/intent/user?user_id=2181090644"
    }
  },
  {
    "follower" : {
      "accountId" : "2001578125",
      "userLink" : "https://twitter.com/intent/user?user_id=2001578125"
    }
  },
  {
    "follower" : {
      "accountId" : "722160745",
      "userLink" : "https://twitter.com/intent/user?user_id=722160745"
    }
  },
  {
    "follower" : {
      "accountId" : "864567913",
      "userLink" : "https://twitter.com/intent/user?user_id=864567913"
    }
  },
  {
    "follower" : {
      "accountId" : "499876909",
      "userLink" : "https://twitter.com/intent/user?user_id=499876909"
    }
  },
  {
    "follower" : {
      "accountId" : "347976492",
      "userLink" : "https://twitter.com/intent/user?user_id=347976492"
    }
  },
  {
    "follower" : {
      "accountId" : "2288126715",
      "userLink" : "https://twitter.com/intent/user?user_id=2288126715"
    }
  },
  {
    "follower" : {
      "accountId" : "2007659037",
      "userLink" : "https://twitter.com/intent/user?user_id=2007659037"
    }
  },
  {
    "follower" : {
      "accountId" : "1519167111",
      "userLink" : "https://twitter.com/intent/user?user_id=1519167111"
    }
  }
]