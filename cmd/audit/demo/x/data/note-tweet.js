window.YTD.note_tweet.part0 = [
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