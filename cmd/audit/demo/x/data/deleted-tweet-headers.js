window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "created_at" : "Thu May 14 22:19:21 +0000 2026",
      "deleted_at" : "Fri May 15 07:05:00 +0000 2026",
      "tweet_id" : "2055050358984864005",
      "user_id" : "2281400117"
    }
  }
]