window.YTD.like.part0 = [
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/422075488813790693",
      "fullText" : "Swifts over the weir tonight, fifty at least",
      "tweetId" : "422075488813790693"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/476071279430725093",
      "fullText" : "Our vaccination team did 1,100 arms in a cattle market. Proud isn't the word",
      "tweetId" : "476071279430725093"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/530067072300499556",
      "fullText" : "A good GP is somebody who can sit in not knowing with you",
      "tweetId" : "530067072300499556"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/584062864046675823",
      "fullText" : "Choir rehearsal: the altos have mutinied",
      "tweetId" : "584062864046675823"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/638058653780089862",
      "fullText" : "Lost cat, Chapel Terrace, answers to Gravy",
      "tweetId" : "638058653780089862"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/692054447116108034",
      "fullText" : "Whoever left a casserole on our step: thank you, we are home, she's beautiful",
      "tweetId" : "692054447116108034"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/746050236959183921",
      "fullText" : "New trial of home blood pressure monitoring out today https://t.co/3bReoFUtyc",
      "tweetId" : "746050236959183921"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/800046032095044945",
      "tweetId" : "800046032095044945"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/854041821627132392",
      "fullText" : "Tractor run for the air ambulance is Sunday, bring a flask",
      "tweetId" : "854041821627132392"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/908037612617689202",
      "fullText" : "I have written a poem about a switchboard and I'm not well",
      "tweetId" : "908037612617689202"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/962033408506569715",
      "fullText" : "Anaesthetists: we put you to sleep, we stay, we wake you up. In that order",
      "tweetId" : "962033408506569715"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1016029198905193428",
      "fullText" : "The river's up to the second step",
      "tweetId" : "1016029198905193428"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1070024992270533185",
      "fullText" : "Widening access students, we've a bursary and you should apply https://t.co/3dFNlseFQF",
      "tweetId" : "1070024992270533185"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1124020781380874807",
      "fullText" : "Goat has completed fifty parkruns. Goat gets a T-shirt",
      "tweetId" : "1124020781380874807"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1178016574801327671",
      "fullText" : "Fever in babies: the leaflet in nine languages https://t.co/E6dXiHu8JD",
      "tweetId" : "1178016574801327671"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1232012367301154580",
      "fullText" : "Hen for scale",
      "tweetId" : "1232012367301154580"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1286008158906388354",
      "tweetId" : "1286008158906388354"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1340003949923493022",
      "fullText" : "Thread: how we cut our phone queue from 40 minutes to 9, with all the numbers",
      "tweetId" : "1340003949923493022"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1393999740281744792",
      "fullText" : "Seven a side, no referee, two broken fingers, great night",
      "tweetId" : "1393999740281744792"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1447995535275951439",
      "fullText" : "My mum's 90 today and she's on a zip wire",
      "tweetId" : "1447995535275951439"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1501991324221400927",
      "fullText" : "Please stop putting googly eyes on the bollards. (Don't stop.)",
      "tweetId" : "1501991324221400927"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1555987120108491667",
      "fullText" : "What nobody tells you about shingles is that it's SORE",
      "tweetId" : "1555987120108491667"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1609982910241498571",
      "fullText" : "Marmalade season is the only season",
      "tweetId" : "1609982910241498571"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1663978703169628393",
      "fullText" : "We named the new minibus Beti",
      "tweetId" : "1663978703169628393"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1717974495013224205",
      "fullText" : "Tonight's panto cow was outstanding, particularly the back",
      "tweetId" : "1717974495013224205"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1771970285874636965",
      "fullText" : "Fifteen apprentices start Monday, be nice, they're terrified",
      "tweetId" : "1771970285874636965"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1825966077505168698",
      "tweetId" : "1825966077505168698"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1879961871461319101",
      "fullText" : "New podcast about rural medicine, first guest is a farmer, second guest is his dog",
      "tweetId" : "1879961871461319101"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1933957660329978596",
      "fullText" : "Road to the pass closed at the cattle grid. Snow gates down",
      "tweetId" : "1933957660329978596"
    }
  },
  {
    "like" : {
      "expandedUrl" : "https://twitter.com/i/web/status/1987953452580607768",
      "fullText" : "If you were at the meeting about the library thank you. It's staying open",
      "tweetId" : "1987953452580607768"
    }
  }
]