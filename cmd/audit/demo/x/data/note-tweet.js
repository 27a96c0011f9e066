window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "core" : {
        "cashtags" : [ ],
        "hashtags" : [ ],
        "mentions" : [ ],
        "styletags" : [ ],
        "text" : "I've been on the radio at half past six in the morning talking about cold homes and chests, and since several people couldn't make me out over the kettle, here's the gist. One warm room beats four cool ones. Eighteen degrees is the number to remember if you're older or your breathing is poor. Keep the repeat inhaler somewhere you don't have to go outside for. Ask about the priority register before the power goes, not after. And if you can hear someone coughing through the wall, knock. All the sources, and the phone numbers for help with bills: https://t.co/84DLnwqWzB",
        "urls" : [
          {
            "displayUrl" : "example.org/cold-homes",
            "expandedUrl" : "https://example.org/cold-homes",
            "fromIndex" : "550",
            "shortUrl" : "https://t.co/84DLnwqWzB",
            "toIndex" : "573"
          }
        ]
      },
      "createdAt" : "2025-01-18T20:12:15.000Z",
      "lifecycle" : {
        "annotations" : {},
        "name" : "Published",
        "originalName" : "Published",
        "value" : "2"
      },
      "noteTweetId" : "1880709810564224515",
      "updatedAt" : "2025-01-18T20:12:15.000Z"
    }
  },
  {
    "noteTweet" : {
      "core" : {
        "cashtags" : [ ],
        "hashtags" : [ ],
        "mentions" : [ ],
        "styletags" : [ ],
        "text" : "Long one, sorry. I've been asked by several trainees how I write about work without writing about anybody. Honestly I don't always manage it and I've taken things down. These days I wait. I change nothing because changing details is not the same as hiding somebody; I ask whether the person, their sister, or the woman from the paper shop would know. If yes it goes in the drawer and not on here. Most of it goes in the drawer. The drawer is very full and it's the best thing I've ever written.",
        "urls" : [ ]
      },
      "createdAt" : "2024-07-27T14:50:22.000Z",
      "lifecycle" : {
        "annotations" : {},
        "name" : "Published",
        "originalName" : "Published",
        "value" : "2"
      },
      "noteTweetId" : "1817210931286529975",
      "updatedAt" : "2024-07-27T14:50:22.000Z"
    }
  }
]