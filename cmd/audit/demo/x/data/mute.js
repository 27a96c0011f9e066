window.YTD.mute.part0 = [
  {
    "muting" : {
      "accountId" : "1013333657",
      "userLink" : "https://twitter.com/intent/user?user_id=1013333657"
    }
  }
]