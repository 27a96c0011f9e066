window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "created_at" : "Thu May 14 22:19:21 +0000 2026",
      "deleted_at" : "Fri May 15 07:05:00 +0000 2026",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2055050358984864005"
          ],
          "editableUntil" : "2026-05-14T23:19:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "Some people shouldn't be allowed to breed, saw three of them before lunch",
      "id" : "2055050358984864005",
      "id_str" : "2055050358984864005",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  }
]