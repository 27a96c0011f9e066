window.YTD.block.part0 = [
  {
    "blocking" : {
      "accountId" : "471316144",
      "userLink" : "https://twitter.com/intent/user?user_id=471316144"
    }
  },
  {
    "blocking" : {
      "accountId" : "2142574539",
      "userLink" : "https://twitter.com/intent/user?user_id=2142574539"
    }
  },
  {
    "blocking" : {
      "accountId" : "2812878331",
      "userLink" : "https://twitter.com/intent/user?user_id=2812878331"
    }
  }
]