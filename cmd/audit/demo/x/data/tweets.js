window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "created_at" : "Sat May 09 10:02:27 +0000 2026",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2053052974740554538"
          ],
          "editableUntil" : "2026-05-09T11:02:27.000Z",
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
      "favorite_count" : "53",
      "favorited" : false,
      "full_text" : "Swifts back. 9.02 last night, four of them, screaming round the chapel. Summer's on",
      "id" : "2053052974740554538",
      "id_str" : "2053052974740554538",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 25 20:51:29 +0000 2026",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2048142877810191283"
          ],
          "editableUntil" : "2026-04-25T21:51:29.000Z",
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
      "favorite_count" : "13",
      "favorited" : false,
      "full_text" : "I've been told there's a tool you can run over your old posts. I'm going to make a pot of tea first",
      "id" : "2048142877810191283",
      "id_str" : "2048142877810191283",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 11 14:26:22 +0000 2026",
      "display_text_range" : [
        "0",
        "101"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2042972532273883716"
          ],
          "editableUntil" : "2026-04-11T15:26:22.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Cardiff with Dad. He walked the whole length of the bay, stick in one hand, ice cream in the good one",
      "id" : "2042972532273883716",
      "id_str" : "2042972532273883716",
      "lang" : "en",
      "place" : {
        "country" : "United Kingdom",
        "country_code" : "GB",
        "full_name" : "Cardiff, Wales",
        "id" : "00f2732f49fb2225",
        "name" : "Cardiff",
        "place_type" : "city",
        "url" : "https://api.twitter.com/1.1/geo/id/00f2732f49fb2225.json"
      },
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 28 09:50:13 +0000 2026",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2037829605334452572"
          ],
          "editableUntil" : "2026-03-28T10:50:13.000Z",
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
      "favorite_count" : "22",
      "favorited" : false,
      "full_text" : "Home visits by tractor again, the ford's up. Thank you Dai for the lift and for not asking where",
      "id" : "2037829605334452572",
      "id_str" : "2037829605334452572",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 21 17:10:11 +0000 2026",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2035403611261925348"
          ],
          "editableUntil" : "2026-03-21T18:10:11.000Z",
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
      "favorite_count" : "2",
      "favorited" : false,
      "full_text" : "We have a new PARTNER. He's from Belfast, he likes hills, nobody scare him",
      "id" : "2035403611261925348",
      "id_str" : "2035403611261925348",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 14 13:36:59 +0000 2026",
      "display_text_range" : [
        "0",
        "71"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2032813244413903721"
          ],
          "editableUntil" : "2026-03-14T14:36:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1717059321",
            "id_str" : "1717059321",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Hywel",
            "screen_name" : "hywel_rugbypg"
          }
        ]
      },
      "favorite_count" : "21",
      "favorited" : false,
      "full_text" : "@hywel_rugbypg the christening's on the 19th, wear the tie, not the hat",
      "id" : "2032813244413903721",
      "id_str" : "2032813244413903721",
      "in_reply_to_screen_name" : "hywel_rugbypg",
      "in_reply_to_status_id" : "2032781533701202003",
      "in_reply_to_status_id_str" : "2032781533701202003",
      "in_reply_to_user_id" : "1717059321",
      "in_reply_to_user_id_str" : "1717059321",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 01 07:57:36 +0000 2026",
      "display_text_range" : [
        "0",
        "38"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2028016790463918656"
          ],
          "editableUntil" : "2026-03-01T08:57:36.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "Bore da. Daffs out, dragon up, cawl on",
      "id" : "2028016790463918656",
      "id_str" : "2028016790463918656",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 21 09:31:02 +0000 2026",
      "display_text_range" : [
        "0",
        "109"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2025141200858458680"
          ],
          "editableUntil" : "2026-02-21T10:31:02.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Unlocked this account so the practice recruitment things can be shared. Hello to anyone new. It's mostly hens",
      "id" : "2025141200858458680",
      "id_str" : "2025141200858458680",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 07 18:13:57 +0000 2026",
      "display_text_range" : [
        "0",
        "41"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2020199366241084597"
          ],
          "editableUntil" : "2026-02-07T19:13:57.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "New coach, new shirts, same ironing board",
      "id" : "2020199366241084597",
      "id_str" : "2020199366241084597",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 31 11:18:52 +0000 2026",
      "display_text_range" : [
        "0",
        "59"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2017558194397451526"
          ],
          "editableUntil" : "2026-01-31T12:18:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1526068166",
            "id_str" : "1526068166",
            "indices" : [
              "3",
              "18"
            ],
            "name" : "Côr y Bont",
            "screen_name" : "corybont_choir"
          }
        ]
      },
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "RT @corybont_choir: The tea urn has been thoroughly cleaned",
      "id" : "2017558194397451526",
      "id_str" : "2017558194397451526",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 17 19:50:05 +0000 2026",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2012613414538073371"
          ],
          "editableUntil" : "2026-01-17T20:50:05.000Z",
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
      "favorite_count" : "29",
      "favorited" : false,
      "full_text" : "Frozen pipes. Bathed in the choir's tea urn. Don't ask for the logistics",
      "id" : "2012613414538073371",
      "id_str" : "2012613414538073371",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Dec 25 10:09:18 +0000 2025",
      "display_text_range" : [
        "0",
        "62"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "2004132336790553603"
          ],
          "editableUntil" : "2025-12-25T11:09:18.000Z",
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
      "favorite_count" : "51",
      "favorited" : false,
      "full_text" : "Stocking contents: satsuma, socks, one chewed pen (from Eigra)",
      "id" : "2004132336790553603",
      "id_str" : "2004132336790553603",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 13 12:21:41 +0000 2025",
      "display_text_range" : [
        "0",
        "115"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1999816998507530016"
          ],
          "editableUntil" : "2025-12-13T13:21:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/flu-2025",
            "expanded_url" : "https://example.org/flu-2025",
            "indices" : [
              "92",
              "115"
            ],
            "url" : "https://t.co/9xnFGGLUbC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "55",
      "favorited" : false,
      "full_text" : "Flu's early. Under 65 with asthma, you're entitled to the jab. Pharmacies do it at weekends https://t.co/9xnFGGLUbC",
      "id" : "1999816998507530016",
      "id_str" : "1999816998507530016",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 06 11:13:50 +0000 2025",
      "display_text_range" : [
        "0",
        "65"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1997263208040454051"
          ],
          "editableUntil" : "2025-12-06T12:13:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2059885681",
            "id_str" : "2059885681",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Med Teachers Together",
            "screen_name" : "medtwitteach"
          }
        ]
      },
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "@medtwitteach yes to February. Title: what I wish I hadn't posted",
      "id" : "1997263208040454051",
      "id_str" : "1997263208040454051",
      "in_reply_to_screen_name" : "medtwitteach",
      "in_reply_to_status_id" : "1997253642208677720",
      "in_reply_to_status_id_str" : "1997253642208677720",
      "in_reply_to_user_id" : "2059885681",
      "in_reply_to_user_id_str" : "2059885681",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 29 16:55:52 +0000 2025",
      "display_text_range" : [
        "0",
        "92"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1994812565229159187"
          ],
          "editableUntil" : "2025-11-29T17:55:52.000Z",
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
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "Sheepdog pup viewing. ONLY viewing. (His name is Eigra. HER name is Eigra. She's in the car)",
      "id" : "1994812565229159187",
      "id_str" : "1994812565229159187",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 15 17:26:01 +0000 2025",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1989746725633459084"
          ],
          "editableUntil" : "2025-11-15T18:26:01.000Z",
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
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "Panto casting: Eigra is the wolf. She's nine weeks old and asleep in the bucket",
      "id" : "1989746725633459084",
      "id_str" : "1989746725633459084",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 08 20:05:20 +0000 2025",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1987250102890126899"
          ],
          "editableUntil" : "2025-11-08T21:05:20.000Z",
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
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "My last patient of the evening left a leek on the desk and said \"no reason\". Made my week",
      "id" : "1987250102890126899",
      "id_str" : "1987250102890126899",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 25 18:55:08 +0000 2025",
      "display_text_range" : [
        "0",
        "103"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1982159004523372895"
          ],
          "editableUntil" : "2025-10-25T19:55:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1990699016",
            "id_str" : "1990699016",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Gwil Tynant",
            "screen_name" : "gwil_tynant"
          }
        ]
      },
      "favorite_count" : "69",
      "favorited" : false,
      "full_text" : "@gwil_tynant cracking photo of the fog in the valley, that's going on the choir poster if you'll let us",
      "id" : "1982159004523372895",
      "id_str" : "1982159004523372895",
      "in_reply_to_screen_name" : "gwil_tynant",
      "in_reply_to_status_id" : "1982113960074544995",
      "in_reply_to_status_id_str" : "1982113960074544995",
      "in_reply_to_user_id" : "1990699016",
      "in_reply_to_user_id_str" : "1990699016",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 18 18:47:22 +0000 2025",
      "display_text_range" : [
        "0",
        "87"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1979620336120962624"
          ],
          "editableUntil" : "2025-10-18T19:47:22.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Knitted a dog-shaped draught excluder. It's not the same but it's keeping the door shut",
      "id" : "1979620336120962624",
      "id_str" : "1979620336120962624",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 04 11:59:35 +0000 2025",
      "display_text_range" : [
        "0",
        "137"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1974444285472825378"
          ],
          "editableUntil" : "2025-10-04T12:59:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/autumn-jabs",
            "expanded_url" : "https://example.org/autumn-jabs",
            "indices" : [
              "114",
              "137"
            ],
            "url" : "https://t.co/0rSwBWxD5e"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "Autumn boosters from this week for 75+, care homes and weakened immunity. It's all here, and it isn't on Facebook https://t.co/0rSwBWxD5e",
      "id" : "1974444285472825378",
      "id_str" : "1974444285472825378",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 27 15:55:42 +0000 2025",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1971966988647505419"
          ],
          "editableUntil" : "2025-09-27T16:55:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "3",
              "13"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "RT @vetnia_pg: Conkers, chocolate, raisins, xylitol. Ring us, don't google it",
      "id" : "1971966988647505419",
      "id_str" : "1971966988647505419",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 13 19:22:39 +0000 2025",
      "display_text_range" : [
        "0",
        "140"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1966945642754208866"
          ],
          "editableUntil" : "2025-09-13T20:22:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1013333657",
            "id_str" : "1013333657",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Sid Says No",
            "screen_name" : "sceptic_sid77"
          }
        ]
      },
      "favorite_count" : "6",
      "favorited" : false,
      "full_text" : "@sceptic_sid77 no hard feelings Sid, honestly. Ask your own GP, take your list of questions, and if I was short with you last time I'm sorry",
      "id" : "1966945642754208866",
      "id_str" : "1966945642754208866",
      "in_reply_to_screen_name" : "sceptic_sid77",
      "in_reply_to_status_id" : "1966942369540673489",
      "in_reply_to_status_id_str" : "1966942369540673489",
      "in_reply_to_user_id" : "1013333657",
      "in_reply_to_user_id_str" : "1013333657",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 30 15:15:27 +0000 2025",
      "display_text_range" : [
        "0",
        "98"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1961810000415775716"
          ],
          "editableUntil" : "2025-08-30T16:15:27.000Z",
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
      "favorite_count" : "56",
      "favorited" : false,
      "full_text" : "Tadhg has started school with a hen's feather in his pocket \"for being brave\". Borrowing it Monday",
      "id" : "1961810000415775716",
      "id_str" : "1961810000415775716",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 09 16:48:28 +0000 2025",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1954223264568303523"
          ],
          "editableUntil" : "2025-08-09T17:48:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "14",
      "favorited" : false,
      "full_text" : "@vetnia_pg thank you. for all fourteen years. we've planted a crab apple",
      "id" : "1954223264568303523",
      "id_str" : "1954223264568303523",
      "in_reply_to_screen_name" : "vetnia_pg",
      "in_reply_to_status_id" : "1954221755807941975",
      "in_reply_to_status_id_str" : "1954221755807941975",
      "in_reply_to_user_id" : "169648636",
      "in_reply_to_user_id_str" : "169648636",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 26 10:10:17 +0000 2025",
      "display_text_range" : [
        "0",
        "100"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1949049627279067279"
          ],
          "editableUntil" : "2025-07-26T11:10:17.000Z",
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
      "favorite_count" : "39",
      "favorited" : false,
      "full_text" : "Thank you for all of it, the cards, the sausages left at his gate. He'd have eaten the cards as well",
      "id" : "1949049627279067279",
      "id_str" : "1949049627279067279",
      "in_reply_to_screen_name" : "neryscalloway",
      "in_reply_to_status_id" : "1946625995159784243",
      "in_reply_to_status_id_str" : "1946625995159784243",
      "in_reply_to_user_id" : "2281400117",
      "in_reply_to_user_id_str" : "2281400117",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 19 17:39:38 +0000 2025",
      "display_text_range" : [
        "0",
        "123"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1946625995159784243"
          ],
          "editableUntil" : "2025-07-19T18:39:38.000Z",
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
      "favorite_count" : "42",
      "favorited" : false,
      "full_text" : "Moss. Fourteen years of the best dog. He went in the sun with his head on my foot. Nia was so gentle. I can't type any more",
      "id" : "1946625995159784243",
      "id_str" : "1946625995159784243",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 28 14:13:46 +0000 2025",
      "display_text_range" : [
        "0",
        "134"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1938964040468490963"
          ],
          "editableUntil" : "2025-06-28T15:13:46.000Z",
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
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "Corvane sent their new cuff to try. Reminder that I'm a paid adviser there and hold shares, so ask somebody else whether it's any good",
      "id" : "1938964040468490963",
      "id_str" : "1938964040468490963",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 21 08:03:09 +0000 2025",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1936334056714892890"
          ],
          "editableUntil" : "2025-06-21T09:03:09.000Z",
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
      "favorite_count" : "64",
      "favorited" : false,
      "full_text" : "Solstice swim. Eleven women, one flask, a heron who'd like to speak to the manager",
      "id" : "1936334056714892890",
      "id_str" : "1936334056714892890",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 07 21:45:46 +0000 2025",
      "display_text_range" : [
        "0",
        "222"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1931467645955434468"
          ],
          "editableUntil" : "2025-06-07T22:45:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "145084022",
            "id_str" : "145084022",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Pontgelyn Chat",
            "screen_name" : "pontgelynchat"
          }
        ]
      },
      "favorite_count" : "10",
      "favorited" : false,
      "full_text" : "@pontgelynchat re your one star \"ignored and fobbed off\": you were seen on the 3rd for your waterworks, given antibiotics, and you swore at Carys because you wanted diazepam as well. So let's have the full picture shall we",
      "id" : "1931467645955434468",
      "id_str" : "1931467645955434468",
      "in_reply_to_screen_name" : "pontgelynchat",
      "in_reply_to_status_id" : "1931457581050900044",
      "in_reply_to_status_id_str" : "1931457581050900044",
      "in_reply_to_user_id" : "145084022",
      "in_reply_to_user_id_str" : "145084022",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 24 10:37:23 +0000 2025",
      "display_text_range" : [
        "0",
        "150"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1926226010106293106"
          ],
          "editableUntil" : "2025-05-24T11:37:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/road-casualtie…",
            "expanded_url" : "https://example.org/road-casualties",
            "indices" : [
              "127",
              "150"
            ],
            "url" : "https://t.co/uDsnhg8y5D"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "Twelve people died on our roads in the county last year, two of them friends of this town. Slow down on the top road. Figures: https://t.co/uDsnhg8y5D",
      "id" : "1926226010106293106",
      "id_str" : "1926226010106293106",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 10 10:00:11 +0000 2025",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1921143218918379243"
          ],
          "editableUntil" : "2025-05-10T11:00:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1122847404",
            "id_str" : "1122847404",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Pontgelyn parkrun",
            "screen_name" : "hafrenparkrun"
          }
        ]
      },
      "favorite_count" : "3",
      "favorited" : false,
      "full_text" : "@hafrenparkrun can I volunteer with a pup in a papoose? asking for later in the year",
      "id" : "1921143218918379243",
      "id_str" : "1921143218918379243",
      "in_reply_to_screen_name" : "hafrenparkrun",
      "in_reply_to_status_id" : "1921126358454798487",
      "in_reply_to_status_id_str" : "1921126358454798487",
      "in_reply_to_user_id" : "1122847404",
      "in_reply_to_user_id_str" : "1122847404",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 03 20:28:00 +0000 2025",
      "display_text_range" : [
        "0",
        "103"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1918764501756127815"
          ],
          "editableUntil" : "2025-05-03T21:28:00.000Z",
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
      "favorite_count" : "15",
      "favorited" : false,
      "full_text" : "Home from the comedy thing up the coast with a sore face. Go. Laugh at someone who does it for a living",
      "id" : "1918764501756127815",
      "id_str" : "1918764501756127815",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 19 13:45:29 +0000 2025",
      "display_text_range" : [
        "0",
        "112"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1913589772882725374"
          ],
          "editableUntil" : "2025-04-19T14:45:29.000Z",
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
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "The trainee said \"I don't want to be patient, I want to be excellent.\" Turns out it's the same thing just slower",
      "id" : "1913589772882725374",
      "id_str" : "1913589772882725374",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 05 12:40:15 +0000 2025",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1908499927998025977"
          ],
          "editableUntil" : "2025-04-05T13:40:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/join-gelyn-wei…",
            "expanded_url" : "https://example.org/join-gelyn-weir",
            "indices" : [
              "88",
              "111"
            ],
            "url" : "https://t.co/omcSpFC8lC"
          }
        ],
        "user_mentions" : [
          {
            "id" : "1604999264",
            "id_str" : "1604999264",
            "indices" : [
              "3",
              "15"
            ],
            "name" : "Gelyn Weir Surgery",
            "screen_name" : "gelynweirpg"
          }
        ]
      },
      "favorite_count" : "31",
      "favorited" : false,
      "full_text" : "RT @gelynweirpg: We're hiring a salaried GP. Six sessions, actual lunch, resident heron https://t.co/omcSpFC8lC",
      "id" : "1908499927998025977",
      "id_str" : "1908499927998025977",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 29 09:14:03 +0000 2025",
      "display_text_range" : [
        "0",
        "78"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1905911318132122993"
          ],
          "editableUntil" : "2025-03-29T10:14:03.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Five a.m. and the curlews are back above the pass. That's all. That's the news",
      "id" : "1905911318132122993",
      "id_str" : "1905911318132122993",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 15 18:02:28 +0000 2025",
      "display_text_range" : [
        "0",
        "87"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1900970869445155108"
          ],
          "editableUntil" : "2025-03-15T19:02:28.000Z",
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
      "favorite_count" : "14",
      "favorited" : false,
      "full_text" : "Census of hens completed. Seven, down from eight. Inquiry ongoing, fox not co-operating",
      "id" : "1900970869445155108",
      "id_str" : "1900970869445155108",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 08 14:19:02 +0000 2025",
      "display_text_range" : [
        "0",
        "81"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1898377925746550558"
          ],
          "editableUntil" : "2025-03-08T15:19:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2123443098",
            "id_str" : "2123443098",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Mair Bevan",
            "screen_name" : "mair_hendre22"
          }
        ]
      },
      "favorite_count" : "12",
      "favorited" : false,
      "full_text" : "@mair_hendre22 the cardigan pattern you posted is gorgeous, is there one for hens",
      "id" : "1898377925746550558",
      "id_str" : "1898377925746550558",
      "in_reply_to_screen_name" : "mair_hendre22",
      "in_reply_to_status_id" : "1898342948046749424",
      "in_reply_to_status_id_str" : "1898342948046749424",
      "in_reply_to_user_id" : "2123443098",
      "in_reply_to_user_id_str" : "2123443098",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 22 10:59:02 +0000 2025",
      "display_text_range" : [
        "0",
        "65"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1893254163982603785"
          ],
          "editableUntil" : "2025-02-22T11:59:02.000Z",
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
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "Nobody in this house is ill. I'm writing the date on the calendar",
      "id" : "1893254163982603785",
      "id_str" : "1893254163982603785",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 15 19:20:29 +0000 2025",
      "display_text_range" : [
        "0",
        "64"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1890843642965935722"
          ],
          "editableUntil" : "2025-02-15T20:20:29.000Z",
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
      "favorite_count" : "29",
      "favorited" : false,
      "full_text" : "Fourteen in a row. We've stopped watching &amp; started knitting",
      "id" : "1890843642965935722",
      "id_str" : "1890843642965935722",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 01 20:34:11 +0000 2025",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1885788762648788601"
          ],
          "editableUntil" : "2025-02-01T21:34:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "548441027",
            "id_str" : "548441027",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Aoife Ní Dhuibhinn",
            "screen_name" : "aoife_paeds_x"
          }
        ]
      },
      "favorite_count" : "83",
      "favorited" : false,
      "full_text" : "@aoife_paeds_x CONSULTANT. Professor next. I knew you when you cried over a cannula in a satsuma",
      "id" : "1885788762648788601",
      "id_str" : "1885788762648788601",
      "in_reply_to_screen_name" : "aoife_paeds_x",
      "in_reply_to_status_id" : "1885754536230101040",
      "in_reply_to_status_id_str" : "1885754536230101040",
      "in_reply_to_user_id" : "548441027",
      "in_reply_to_user_id_str" : "548441027",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 25 11:33:15 +0000 2025",
      "display_text_range" : [
        "0",
        "90"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1883115914996529259"
          ],
          "editableUntil" : "2025-01-25T12:33:15.000Z",
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
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "Burns supper for a Welsh-Irish family: nobody's from there, everyone reads, haggis divides",
      "id" : "1883115914996529259",
      "id_str" : "1883115914996529259",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 18 20:12:15 +0000 2025",
      "display_text_range" : [
        "0",
        "275"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1880709808989234626"
          ],
          "editableUntil" : "2025-01-18T21:12:15.000Z",
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
      "favorite_count" : "44",
      "favorited" : false,
      "full_text" : "I've been on the radio at half past six in the morning talking about cold homes and chests, and since several people couldn't make me out over the kettle, here's the gist. One warm room beats four cool ones. Eighteen degrees is the number to remember if you're older or your…",
      "id" : "1880709808989234626",
      "id_str" : "1880709808989234626",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 04 16:29:57 +0000 2025",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1875580437893721664"
          ],
          "editableUntil" : "2025-01-04T17:29:57.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "Two foot of snow and the milk tanker still got up the lane. Put HIM in charge",
      "id" : "1875580437893721664",
      "id_str" : "1875580437893721664",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 28 11:33:24 +0000 2024",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1872969092693324789"
          ],
          "editableUntil" : "2024-12-28T12:33:24.000Z",
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
      "favorite_count" : "14",
      "favorited" : false,
      "full_text" : "Vape shop, two o'clock, sign says \"doctor recommended\". Which one? Not this one",
      "id" : "1872969092693324789",
      "id_str" : "1872969092693324789",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 14 21:07:26 +0000 2024",
      "display_text_range" : [
        "0",
        "95"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1868040121451232735"
          ],
          "editableUntil" : "2024-12-14T22:07:26.000Z",
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
      "favorite_count" : "31",
      "favorited" : false,
      "full_text" : "Storm Darragh: power back after six days. Have become a woman who can cook porridge on a candle",
      "id" : "1868040121451232735",
      "id_str" : "1868040121451232735",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 30 18:31:12 +0000 2024",
      "display_text_range" : [
        "0",
        "148"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1862927377210021826"
          ],
          "editableUntil" : "2024-11-30T19:31:12.000Z",
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
      "favorite_count" : "22",
      "favorited" : false,
      "full_text" : "Assisted dying vote. I don't know what I think and I've been at a lot of bedsides. I'd like us to talk as gently as the best of yesterday's speeches",
      "id" : "1862927377210021826",
      "id_str" : "1862927377210021826",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 23 09:27:45 +0000 2024",
      "display_text_range" : [
        "0",
        "78"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1860253897113224213"
          ],
          "editableUntil" : "2024-11-23T10:27:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2628210588",
            "id_str" : "2628210588",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Orla Finnerty-Daw",
            "screen_name" : "wordsbyorla"
          }
        ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "@wordsbyorla I read it in one go in the bath and now I'm a prune with feelings",
      "id" : "1860253897113224213",
      "id_str" : "1860253897113224213",
      "in_reply_to_screen_name" : "wordsbyorla",
      "in_reply_to_status_id" : "1860246851017721377",
      "in_reply_to_status_id_str" : "1860246851017721377",
      "in_reply_to_user_id" : "2628210588",
      "in_reply_to_user_id_str" : "2628210588",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 16 08:52:23 +0000 2024",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1857708279480101086"
          ],
          "editableUntil" : "2024-11-16T09:52:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2348600437",
            "id_str" : "2348600437",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Ffion O'Callaghan",
            "screen_name" : "ffion_ocallag"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "RT @ffion_ocallag: If you're having an operation, tell us about the loose tooth. TELL US about the loose tooth.",
      "id" : "1857708279480101086",
      "id_str" : "1857708279480101086",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 09 10:53:18 +0000 2024",
      "display_text_range" : [
        "0",
        "64"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1855201996142098639"
          ],
          "editableUntil" : "2024-11-09T11:53:18.000Z",
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
      "favorite_count" : "39",
      "favorited" : false,
      "full_text" : "Remembrance. Rain. The bugler is fourteen and didn't miss a note",
      "id" : "1855201996142098639",
      "id_str" : "1855201996142098639",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 26 12:26:01 +0000 2024",
      "display_text_range" : [
        "0",
        "114"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1850151900791914356"
          ],
          "editableUntil" : "2024-10-26T13:26:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/shingles",
            "expanded_url" : "https://example.org/shingles",
            "indices" : [
              "91",
              "114"
            ],
            "url" : "https://t.co/peBXCxLDbD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "22",
      "favorited" : false,
      "full_text" : "Shingles jab for those turning 65, and 70 to 79. As someone who has HAD shingles: book it. https://t.co/peBXCxLDbD",
      "id" : "1850151900791914356",
      "id_str" : "1850151900791914356",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 19 18:08:29 +0000 2024",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1847701367736671089"
          ],
          "editableUntil" : "2024-10-19T19:08:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "x.com/rosie_ambition/statu…",
            "expanded_url" : "https://x.com/rosie_ambition/status/1847340512283410432",
            "indices" : [
              "50",
              "73"
            ],
            "url" : "https://t.co/UJMvxxcJeB"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "37",
      "favorited" : false,
      "full_text" : "This, this, this. Read to the end, there's a goat https://t.co/UJMvxxcJeB",
      "id" : "1847701367736671089",
      "id_str" : "1847701367736671089",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 05 19:04:05 +0000 2024",
      "display_text_range" : [
        "0",
        "153"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1842641930552612589"
          ],
          "editableUntil" : "2024-10-05T20:04:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2767256819",
            "id_str" : "2767256819",
            "indices" : [
              "0",
              "11"
            ],
            "name" : "Meg Ty Isaf",
            "screen_name" : "meg_tyisaf"
          }
        ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "@meg_tyisaf so so pleased about the biopsy Meg!! Told your mum on Thursday I'd a good feeling. Give Delyth my love and tell her the pills can stop now xx",
      "id" : "1842641930552612589",
      "id_str" : "1842641930552612589",
      "in_reply_to_screen_name" : "meg_tyisaf",
      "in_reply_to_status_id" : "1842624313947109174",
      "in_reply_to_status_id_str" : "1842624313947109174",
      "in_reply_to_user_id" : "2767256819",
      "in_reply_to_user_id_str" : "2767256819",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 21 17:49:38 +0000 2024",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1837549764143429205"
          ],
          "editableUntil" : "2024-09-21T18:49:38.000Z",
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
      "favorite_count" : "73",
      "favorited" : false,
      "full_text" : "Apples. So many apples. If you stand still in our lane you'll be given a bag",
      "id" : "1837549764143429205",
      "id_str" : "1837549764143429205",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 07 18:38:03 +0000 2024",
      "display_text_range" : [
        "0",
        "94"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1832488518794277633"
          ],
          "editableUntil" : "2024-09-07T19:38:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1196315015",
            "id_str" : "1196315015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "joe",
            "screen_name" : "joe_anxious_84"
          }
        ]
      },
      "favorite_count" : "45",
      "favorited" : false,
      "full_text" : "@joe_anxious_84 so glad you went, and that the people there were kind. That's all you, that is",
      "id" : "1832488518794277633",
      "id_str" : "1832488518794277633",
      "in_reply_to_screen_name" : "joe_anxious_84",
      "in_reply_to_status_id" : "1832486002405941519",
      "in_reply_to_status_id_str" : "1832486002405941519",
      "in_reply_to_user_id" : "1196315015",
      "in_reply_to_user_id_str" : "1196315015",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 31 09:58:59 +0000 2024",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1829821175343710841"
          ],
          "editableUntil" : "2024-08-31T10:58:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "145084022",
            "id_str" : "145084022",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Pontgelyn Chat",
            "screen_name" : "pontgelynchat"
          }
        ]
      },
      "favorite_count" : "105",
      "favorited" : false,
      "full_text" : "@pontgelynchat the river is up to the second step again, sandbags by the chapel",
      "id" : "1829821175343710841",
      "id_str" : "1829821175343710841",
      "in_reply_to_screen_name" : "pontgelynchat",
      "in_reply_to_status_id" : "1829819164174522718",
      "in_reply_to_status_id_str" : "1829819164174522718",
      "in_reply_to_user_id" : "145084022",
      "in_reply_to_user_id_str" : "145084022",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 10 20:19:19 +0000 2024",
      "display_text_range" : [
        "0",
        "151"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1822367141159475139"
          ],
          "editableUntil" : "2024-08-10T21:19:19.000Z",
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
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "Stood outside the mosque in Kingsbarrow with about two hundred others, vicar, imam, lads from the rugby. Nobody came to fight. Somebody brought samosas",
      "id" : "1822367141159475139",
      "id_str" : "1822367141159475139",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 27 14:50:22 +0000 2024",
      "display_text_range" : [
        "0",
        "272"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1817210928883002543"
          ],
          "editableUntil" : "2024-07-27T15:50:22.000Z",
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
      "favorite_count" : "35",
      "favorited" : false,
      "full_text" : "Long one, sorry. I've been asked by several trainees how I write about work without writing about anybody. Honestly I don't always manage it and I've taken things down. These days I wait. I change nothing because changing details is not the same as hiding somebody; I ask…",
      "id" : "1817210928883002543",
      "id_str" : "1817210928883002543",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Jul 05 06:12:49 +0000 2024",
      "display_text_range" : [
        "0",
        "100"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1809108152816459190"
          ],
          "editableUntil" : "2024-07-05T07:12:49.000Z",
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
      "favorite_count" : "23",
      "favorited" : false,
      "full_text" : "Awake since the exit poll. Whoever you are, minister: pop in, any Monday, I'll put you on the phones",
      "id" : "1809108152816459190",
      "id_str" : "1809108152816459190",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 29 12:57:08 +0000 2024",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1807035574552420571"
          ],
          "editableUntil" : "2024-06-29T13:57:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2164010228",
            "id_str" : "2164010228",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Carys",
            "screen_name" : "carys_pg_desk"
          }
        ]
      },
      "favorite_count" : "50",
      "favorited" : false,
      "full_text" : "@carys_pg_desk has anyone seen my lanyard, my other lanyard or my will to do triage",
      "id" : "1807035574552420571",
      "id_str" : "1807035574552420571",
      "in_reply_to_screen_name" : "carys_pg_desk",
      "in_reply_to_status_id" : "1806986247470557849",
      "in_reply_to_status_id_str" : "1806986247470557849",
      "in_reply_to_user_id" : "2164010228",
      "in_reply_to_user_id_str" : "2164010228",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 20:01:50 +0000 2024",
      "display_text_range" : [
        "0",
        "117"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1802069023825826133"
          ],
          "editableUntil" : "2024-06-15T21:01:50.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "3/3. Find the person who makes the tea and learn their name before you learn the computer. That's it, that's the job.",
      "id" : "1802069023825826133",
      "id_str" : "1802069023825826133",
      "in_reply_to_screen_name" : "neryscalloway",
      "in_reply_to_status_id" : "1802068082505150834",
      "in_reply_to_status_id_str" : "1802068082505150834",
      "in_reply_to_user_id" : "2281400117",
      "in_reply_to_user_id_str" : "2281400117",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 19:58:06 +0000 2024",
      "display_text_range" : [
        "0",
        "95"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1802068082505150834"
          ],
          "editableUntil" : "2024-06-15T20:58:06.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "2/3. Go home. The results will be there tomorrow and so will you, and you'll be better at both.",
      "id" : "1802068082505150834",
      "id_str" : "1802068082505150834",
      "in_reply_to_screen_name" : "neryscalloway",
      "in_reply_to_status_id" : "1802067593348935888",
      "in_reply_to_status_id_str" : "1802067593348935888",
      "in_reply_to_user_id" : "2281400117",
      "in_reply_to_user_id_str" : "2281400117",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 19:56:09 +0000 2024",
      "display_text_range" : [
        "0",
        "107"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1802067593348935888"
          ],
          "editableUntil" : "2024-06-15T20:56:09.000Z",
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
      "favorite_count" : "29",
      "favorited" : false,
      "full_text" : "Thread for new GPs, 1/3. Nobody remembers your first week but you. Not knowing is allowed, hiding it isn't.",
      "id" : "1802067593348935888",
      "id_str" : "1802067593348935888",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 25 10:48:02 +0000 2024",
      "display_text_range" : [
        "0",
        "75"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794319507604625501"
          ],
          "editableUntil" : "2024-05-25T11:48:02.000Z",
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
      "favorite_count" : "6",
      "favorited" : false,
      "full_text" : "General election, then. Check your voter ID, please, whichever way you vote",
      "id" : "1794319507604625501",
      "id_str" : "1794319507604625501",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 11 23:02:38 +0000 2024",
      "display_text_range" : [
        "0",
        "119"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1789430946068249325"
          ],
          "editableUntil" : "2024-05-12T00:02:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "media" : [
          {
            "display_url" : "pic.twitter.com/tFUZFGFzMC",
            "expanded_url" : "https://twitter.com/neryscalloway/status/1789430946068249325/photo/1",
            "id" : "1789430865396789856",
            "id_str" : "1789430865396789856",
            "indices" : [
              "96",
              "119"
            ],
            "media_url" : "http://pbs.twimg.com/media/3KQVXeB9CFeNcRN.jpg",
            "media_url_https" : "https://pbs.twimg.com/media/3KQVXeB9CFeNcRN.jpg",
            "sizes" : {
              "large" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "medium" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "small" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "thumb" : {
                "h" : "150",
                "resize" : "crop",
                "w" : "150"
              }
            },
            "type" : "photo",
            "url" : "https://t.co/tFUZFGFzMC"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "extended_entities" : {
        "media" : [
          {
            "display_url" : "pic.twitter.com/tFUZFGFzMC",
            "expanded_url" : "https://twitter.com/neryscalloway/status/1789430946068249325/photo/1",
            "id" : "1789430865396789856",
            "id_str" : "1789430865396789856",
            "indices" : [
              "96",
              "119"
            ],
            "media_url" : "http://pbs.twimg.com/media/3KQVXeB9CFeNcRN.jpg",
            "media_url_https" : "https://pbs.twimg.com/media/3KQVXeB9CFeNcRN.jpg",
            "sizes" : {
              "large" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "medium" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "small" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "thumb" : {
                "h" : "150",
                "resize" : "crop",
                "w" : "150"
              }
            },
            "type" : "photo",
            "url" : "https://t.co/tFUZFGFzMC"
          }
        ]
      },
      "favorite_count" : "38",
      "favorited" : false,
      "full_text" : "Northern lights. Over PONTGELYN. Whole lane out in pyjamas saying \"oh\" like a very gentle choir https://t.co/tFUZFGFzMC",
      "id" : "1789430946068249325",
      "id_str" : "1789430946068249325",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 27 16:09:07 +0000 2024",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1784253452067057392"
          ],
          "editableUntil" : "2024-04-27T17:09:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1225363576",
            "id_str" : "1225363576",
            "indices" : [
              "3",
              "13"
            ],
            "name" : "Tom Ladegaard",
            "screen_name" : "drtomlade"
          }
        ]
      },
      "favorite_count" : "45",
      "favorited" : false,
      "full_text" : "RT @drtomlade: We measured what happens when a village keeps its doctor. doi 10.5555/demo.2024.0427",
      "id" : "1784253452067057392",
      "id_str" : "1784253452067057392",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 20 19:01:46 +0000 2024",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1781760184804514549"
          ],
          "editableUntil" : "2024-04-20T20:01:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2166532506",
            "id_str" : "2166532506",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Dr Priya Nandakumaran",
            "screen_name" : "priya_n_gpst"
          }
        ]
      },
      "favorite_count" : "58",
      "favorited" : false,
      "full_text" : "@priya_n_gpst appraisal folder submitted at 23:58. the system thanked me at 00:01. we'll see who's right",
      "id" : "1781760184804514549",
      "id_str" : "1781760184804514549",
      "in_reply_to_screen_name" : "priya_n_gpst",
      "in_reply_to_status_id" : "1781755655300877295",
      "in_reply_to_status_id_str" : "1781755655300877295",
      "in_reply_to_user_id" : "2166532506",
      "in_reply_to_user_id_str" : "2166532506",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 13 18:08:12 +0000 2024",
      "display_text_range" : [
        "0",
        "54"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1779209990587101374"
          ],
          "editableUntil" : "2024-04-13T19:08:12.000Z",
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
      "favorite_count" : "48",
      "favorited" : false,
      "full_text" : "Declaring an interest in the village shop: I eat there",
      "id" : "1779209990587101374",
      "id_str" : "1779209990587101374",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 30 15:25:53 +0000 2024",
      "display_text_range" : [
        "0",
        "30"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1774095713446371007"
          ],
          "editableUntil" : "2024-03-30T16:25:53.000Z",
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
      "favorite_count" : "60",
      "favorited" : false,
      "full_text" : "Lambs: 3. Photos of lambs: 311",
      "id" : "1774095713446371007",
      "id_str" : "1774095713446371007",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 16 20:33:52 +0000 2024",
      "display_text_range" : [
        "0",
        "269"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1769099787292075189"
          ],
          "editableUntil" : "2024-03-16T21:33:52.000Z",
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
      "full_text" : "Twice in a career if you're lucky. Hairdresser, 34, came in to ask about a cough and it's Erdheim-Chester disease, there's maybe a handful in all of Wales. Salon on our own High Street is shut this week and now you all know why she'd look so tired. Hug your hairdresser",
      "id" : "1769099787292075189",
      "id_str" : "1769099787292075189",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 09 18:26:56 +0000 2024",
      "display_text_range" : [
        "0",
        "146"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1766531129569799879"
          ],
          "editableUntil" : "2024-03-09T19:26:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/inquiry-eviden…",
            "expanded_url" : "https://example.org/inquiry-evidence",
            "indices" : [
              "123",
              "146"
            ],
            "url" : "https://t.co/G5FddETSqE"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "The bereaved families' evidence to the inquiry is on the public record. Listen to one hour. Then talk to me about lessons. https://t.co/G5FddETSqE",
      "id" : "1766531129569799879",
      "id_str" : "1766531129569799879",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 24 11:40:58 +0000 2024",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1761355536258185138"
          ],
          "editableUntil" : "2024-02-24T12:40:58.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "Efa's joke: why did the hen cross the road. Because you left the gate open again mummy",
      "id" : "1761355536258185138",
      "id_str" : "1761355536258185138",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 10 08:45:28 +0000 2024",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1756237938720020391"
          ],
          "editableUntil" : "2024-02-10T09:45:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1694972812",
            "id_str" : "1694972812",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Steffan Physio",
            "screen_name" : "steffan_physio"
          }
        ]
      },
      "favorite_count" : "41",
      "favorited" : false,
      "full_text" : "@steffan_physio congratulations on the wedding! no more stairs metaphors I promise",
      "id" : "1756237938720020391",
      "id_str" : "1756237938720020391",
      "in_reply_to_screen_name" : "steffan_physio",
      "in_reply_to_status_id" : "1756198931791876997",
      "in_reply_to_status_id_str" : "1756198931791876997",
      "in_reply_to_user_id" : "1694972812",
      "in_reply_to_user_id_str" : "1694972812",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 03 17:12:39 +0000 2024",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1753828858783003080"
          ],
          "editableUntil" : "2024-02-03T18:12:39.000Z",
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
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "Twenty seven nil down and we nearly did it. I aged a decade in forty minutes",
      "id" : "1753828858783003080",
      "id_str" : "1753828858783003080",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 20 19:37:26 +0000 2024",
      "display_text_range" : [
        "0",
        "106"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1748791866498647863"
          ],
          "editableUntil" : "2024-01-20T20:37:26.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Post Office drama finally watched, all four parts, shaking. Believe people. Keep records. Ask who profits.",
      "id" : "1748791866498647863",
      "id_str" : "1748791866498647863",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 06 12:04:11 +0000 2024",
      "display_text_range" : [
        "0",
        "68"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1743604373183228005"
          ],
          "editableUntil" : "2024-01-06T13:04:11.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "Ten years on here this week. Same dog, more hens, fewer certainties.",
      "id" : "1743604373183228005",
      "id_str" : "1743604373183228005",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 30 10:39:52 +0000 2023",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741046438071939571"
          ],
          "editableUntil" : "2023-12-30T11:39:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "772211415",
            "id_str" : "772211415",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Kingsbarrow FM",
            "screen_name" : "kingsbarrowfm"
          }
        ]
      },
      "favorite_count" : "25",
      "favorited" : false,
      "full_text" : "@kingsbarrowfm happy to come on about cold homes and chests, any morning but Monday",
      "id" : "1741046438071939571",
      "id_str" : "1741046438071939571",
      "in_reply_to_screen_name" : "kingsbarrowfm",
      "in_reply_to_status_id" : "1741040900910298787",
      "in_reply_to_status_id_str" : "1741040900910298787",
      "in_reply_to_user_id" : "772211415",
      "in_reply_to_user_id_str" : "772211415",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 23 22:28:35 +0000 2023",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1738688075453911763"
          ],
          "editableUntil" : "2023-12-23T23:28:35.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Wrapped forty presents with surgical tape because the sellotape's gone. They will never be opened",
      "id" : "1738688075453911763",
      "id_str" : "1738688075453911763",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 16 20:05:11 +0000 2023",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1736115272700236829"
          ],
          "editableUntil" : "2023-12-16T21:05:11.000Z",
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
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "Declaration, as ever: I own part of this building. So when I say the roof needs doing you may take it with salt",
      "id" : "1736115272700236829",
      "id_str" : "1736115272700236829",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 09 18:16:23 +0000 2023",
      "display_text_range" : [
        "0",
        "66"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1733551177657004157"
          ],
          "editableUntil" : "2023-12-09T19:16:23.000Z",
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
      "favorite_count" : "15",
      "favorited" : false,
      "full_text" : "Panto year whatever. I'm the narrator. I wear a cloak. I've PEAKED",
      "id" : "1733551177657004157",
      "id_str" : "1733551177657004157",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 25 21:16:23 +0000 2023",
      "display_text_range" : [
        "0",
        "44"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1728523045425916346"
          ],
          "editableUntil" : "2023-11-25T22:16:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "291586904",
            "id_str" : "291586904",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Dónal Kerrigan",
            "screen_name" : "donal_kerrig"
          }
        ]
      },
      "favorite_count" : "49",
      "favorited" : false,
      "full_text" : "@donal_kerrig the smoke alarm is not a timer",
      "id" : "1728523045425916346",
      "id_str" : "1728523045425916346",
      "in_reply_to_screen_name" : "donal_kerrig",
      "in_reply_to_status_id" : "1728509203986076530",
      "in_reply_to_status_id_str" : "1728509203986076530",
      "in_reply_to_user_id" : "291586904",
      "in_reply_to_user_id_str" : "291586904",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 18 09:46:56 +0000 2023",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1725812827773131178"
          ],
          "editableUntil" : "2023-11-18T10:46:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/mmr-2023",
            "expanded_url" : "https://example.org/mmr-2023",
            "indices" : [
              "73",
              "96"
            ],
            "url" : "https://t.co/NZ2FR9mKZC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Measles is back in some cities. Two doses, free, any age. Where and how: https://t.co/NZ2FR9mKZC",
      "id" : "1725812827773131178",
      "id_str" : "1725812827773131178",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 04 10:44:08 +0000 2023",
      "display_text_range" : [
        "0",
        "78"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1720753792830887038"
          ],
          "editableUntil" : "2023-11-04T11:44:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "529754605",
            "id_str" : "529754605",
            "indices" : [
              "3",
              "18"
            ],
            "name" : "Marches Herald",
            "screen_name" : "marchesherald_"
          }
        ]
      },
      "favorite_count" : "67",
      "favorited" : false,
      "full_text" : "RT @marchesherald_: Surgery car park to double as farmers' market on Saturdays",
      "id" : "1720753792830887038",
      "id_str" : "1720753792830887038",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 28 16:40:21 +0000 2023",
      "display_text_range" : [
        "0",
        "154"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1718306719093646737"
          ],
          "editableUntil" : "2023-10-28T17:40:21.000Z",
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
      "favorite_count" : "55",
      "favorited" : false,
      "full_text" : "I was rude to a receptionist once, at another surgery, with a sick baby, and she was kind back. I think of her every day I'm on the other side of the desk",
      "id" : "1718306719093646737",
      "id_str" : "1718306719093646737",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 14 21:54:12 +0000 2023",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1713312273013678364"
          ],
          "editableUntil" : "2023-10-14T22:54:12.000Z",
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
      "favorite_count" : "92",
      "favorited" : false,
      "full_text" : "Quarter finals. France. Both of mine out on the same weekend. House silent. Dog hoarse",
      "id" : "1713312273013678364",
      "id_str" : "1713312273013678364",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 07 17:21:54 +0000 2023",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1710707032927633109"
          ],
          "editableUntil" : "2023-10-07T18:21:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1812106015",
            "id_str" : "1812106015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Rosie",
            "screen_name" : "rosie_ambition"
          }
        ]
      },
      "favorite_count" : "28",
      "favorited" : false,
      "full_text" : "@rosie_ambition GP training!!! Come over to the dark side, we have lunch (we don't)",
      "id" : "1710707032927633109",
      "id_str" : "1710707032927633109",
      "in_reply_to_screen_name" : "rosie_ambition",
      "in_reply_to_status_id" : "1710659719885025607",
      "in_reply_to_status_id_str" : "1710659719885025607",
      "in_reply_to_user_id" : "1812106015",
      "in_reply_to_user_id_str" : "1812106015",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 30 10:27:53 +0000 2023",
      "display_text_range" : [
        "0",
        "142"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1708066124254942705"
          ],
          "editableUntil" : "2023-09-30T11:27:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/patient-survey",
            "expanded_url" : "https://example.org/patient-survey",
            "indices" : [
              "119",
              "142"
            ],
            "url" : "https://t.co/izqfPXzddC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "87",
      "favorited" : false,
      "full_text" : "Our practice survey: 83% good, 9% meh, 8% hold music. We're changing the hold music. Full results, incl. the rude ones https://t.co/izqfPXzddC",
      "id" : "1708066124254942705",
      "id_str" : "1708066124254942705",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 16 15:22:42 +0000 2023",
      "display_text_range" : [
        "0",
        "51"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1703066887746643887"
          ],
          "editableUntil" : "2023-09-16T16:22:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1225363576",
            "id_str" : "1225363576",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Tom Ladegaard",
            "screen_name" : "drtomlade"
          }
        ]
      },
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "@drtomlade your slide 14 made me put my coffee down",
      "id" : "1703066887746643887",
      "id_str" : "1703066887746643887",
      "in_reply_to_screen_name" : "drtomlade",
      "in_reply_to_status_id" : "1703037694947267697",
      "in_reply_to_status_id_str" : "1703037694947267697",
      "in_reply_to_user_id" : "1225363576",
      "in_reply_to_user_id_str" : "1225363576",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 09 17:58:38 +0000 2023",
      "display_text_range" : [
        "0",
        "80"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1700569415787715286"
          ],
          "editableUntil" : "2023-09-09T18:58:38.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "Dentist near us has 1,900 on the list to join. That's not a queue, that's a town",
      "id" : "1700569415787715286",
      "id_str" : "1700569415787715286",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 26 13:33:42 +0000 2023",
      "display_text_range" : [
        "0",
        "138"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1695429312884395426"
          ],
          "editableUntil" : "2023-08-26T14:33:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/inhaler-techni…",
            "expanded_url" : "https://example.org/inhaler-technique",
            "indices" : [
              "115",
              "138"
            ],
            "url" : "https://t.co/VzeKnGtyiD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "56",
      "favorited" : false,
      "full_text" : "A word on inhalers: most of us use them wrong, me included till someone showed me. Two minute videos for each type https://t.co/VzeKnGtyiD",
      "id" : "1695429312884395426",
      "id_str" : "1695429312884395426",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 12 20:46:18 +0000 2023",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1690464751012362284"
          ],
          "editableUntil" : "2023-08-12T21:46:18.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "Women's World Cup has taken my whole week and I'd like it to take another",
      "id" : "1690464751012362284",
      "id_str" : "1690464751012362284",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 05 13:04:02 +0000 2023",
      "display_text_range" : [
        "0",
        "81"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1687811703947742271"
          ],
          "editableUntil" : "2023-08-05T14:04:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2426687102",
            "id_str" : "2426687102",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Bex",
            "screen_name" : "bexhill_runs"
          }
        ]
      },
      "favorite_count" : "48",
      "favorited" : false,
      "full_text" : "@bexhill_runs ultra?? in AUGUST?? there are chairs, Bex. You can just sit on them",
      "id" : "1687811703947742271",
      "id_str" : "1687811703947742271",
      "in_reply_to_screen_name" : "bexhill_runs",
      "in_reply_to_status_id" : "1687800880434658012",
      "in_reply_to_status_id_str" : "1687800880434658012",
      "in_reply_to_user_id" : "2426687102",
      "in_reply_to_user_id_str" : "2426687102",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 29 12:30:20 +0000 2023",
      "display_text_range" : [
        "0",
        "171"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1685266504789934237"
          ],
          "editableUntil" : "2023-07-29T13:30:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "x.com/priya_n_gpst/status/…",
            "expanded_url" : "https://x.com/priya_n_gpst/status/1684921170035503104",
            "indices" : [
              "148",
              "171"
            ],
            "url" : "https://t.co/Qb53MutaIF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "16",
      "favorited" : false,
      "full_text" : "Quoting this because it should be read out in parliament: a man told one of our trainees he'd \"wait for a white one\". She treated him. Beautifully. https://t.co/Qb53MutaIF",
      "id" : "1685266504789934237",
      "id_str" : "1685266504789934237",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 22 11:02:14 +0000 2023",
      "display_text_range" : [
        "0",
        "71"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1682707621831458144"
          ],
          "editableUntil" : "2023-07-22T12:02:14.000Z",
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
      "favorite_count" : "10",
      "favorited" : false,
      "full_text" : "Camping. In Wales. In July. I've been dry for a total of eleven minutes",
      "id" : "1682707621831458144",
      "id_str" : "1682707621831458144",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 15 12:44:23 +0000 2023",
      "display_text_range" : [
        "0",
        "122"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1680196611819431138"
          ],
          "editableUntil" : "2023-07-15T13:44:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/green-review",
            "expanded_url" : "https://example.org/green-review",
            "indices" : [
              "99",
              "122"
            ],
            "url" : "https://t.co/d96uMIDfaC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "28",
      "favorited" : false,
      "full_text" : "Prescriptions for green spaces: nice idea, thin evidence so far, lovely on a Thursday. Review here https://t.co/d96uMIDfaC",
      "id" : "1680196611819431138",
      "id_str" : "1680196611819431138",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Jul 05 18:30:47 +0000 2023",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1676659908415415615"
          ],
          "editableUntil" : "2023-07-05T19:30:47.000Z",
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
      "favorite_count" : "41",
      "favorited" : false,
      "full_text" : "NHS 75. Mam-gu was born at home because the midwife cost half a crown. Remember what it replaced.",
      "id" : "1676659908415415615",
      "id_str" : "1676659908415415615",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 24 19:11:53 +0000 2023",
      "display_text_range" : [
        "0",
        "120"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1672683985012914240"
          ],
          "editableUntil" : "2023-06-24T20:11:53.000Z",
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
      "favorite_count" : "22",
      "favorited" : false,
      "full_text" : "The ward in my favourite box set has better lighting than any I worked on. Also it's set in 1962 and they had more staff",
      "id" : "1672683985012914240",
      "id_str" : "1672683985012914240",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 17 11:28:59 +0000 2023",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1670030777339768421"
          ],
          "editableUntil" : "2023-06-17T12:28:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "682847917",
            "id_str" : "682847917",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Siwan Calloway",
            "screen_name" : "siwan_callow"
          }
        ]
      },
      "favorite_count" : "22",
      "favorited" : false,
      "full_text" : "@siwan_callow he wants a horse. I've said we'll see. By which I mean no, until 2041",
      "id" : "1670030777339768421",
      "id_str" : "1670030777339768421",
      "in_reply_to_screen_name" : "siwan_callow",
      "in_reply_to_status_id" : "1669979939943308365",
      "in_reply_to_status_id_str" : "1669979939943308365",
      "in_reply_to_user_id" : "682847917",
      "in_reply_to_user_id_str" : "682847917",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 10 08:57:52 +0000 2023",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1667456032036463295"
          ],
          "editableUntil" : "2023-06-10T09:57:52.000Z",
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
      "favorite_count" : "16",
      "favorited" : false,
      "full_text" : "Thirty-eight degrees of humidity or whatever it is and the parkrun goat has overtaken me",
      "id" : "1667456032036463295",
      "id_str" : "1667456032036463295",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 27 18:03:47 +0000 2023",
      "display_text_range" : [
        "0",
        "116"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1662519986864142146"
          ],
          "editableUntil" : "2023-05-27T19:03:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/nightlights",
            "expanded_url" : "https://example.org/nightlights",
            "indices" : [
              "93",
              "116"
            ],
            "url" : "https://t.co/WA58Jd3th9"
          }
        ],
        "user_mentions" : [
          {
            "id" : "2628210588",
            "id_str" : "2628210588",
            "indices" : [
              "3",
              "15"
            ],
            "name" : "Orla Finnerty-Daw",
            "screen_name" : "wordsbyorla"
          }
        ]
      },
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "RT @wordsbyorla: Book's out. It's called Nightlights and it's about mothers and switchboards https://t.co/WA58Jd3th9",
      "id" : "1662519986864142146",
      "id_str" : "1662519986864142146",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 20 16:18:02 +0000 2023",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1659956657652988841"
          ],
          "editableUntil" : "2023-05-20T17:18:02.000Z",
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
      "favorite_count" : "63",
      "favorited" : false,
      "full_text" : "Bees swarmed into next door's trampoline. Everyone very calm, me especially, inside, behind glass",
      "id" : "1659956657652988841",
      "id_str" : "1659956657652988841",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu May 11 20:18:40 +0000 2023",
      "display_text_range" : [
        "0",
        "129"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1656755724896569516"
          ],
          "editableUntil" : "2023-05-11T21:18:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/bereavement-ca…",
            "expanded_url" : "https://example.org/bereavement-cafe",
            "indices" : [
              "106",
              "129"
            ],
            "url" : "https://t.co/aRtcy4JC4W"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "30",
      "favorited" : false,
      "full_text" : "If you're grieving and everyone has stopped asking, ring the bereavement café, first Wednesday, real cake https://t.co/aRtcy4JC4W",
      "id" : "1656755724896569516",
      "id_str" : "1656755724896569516",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 06 14:23:56 +0000 2023",
      "display_text_range" : [
        "0",
        "63"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1654854512459938751"
          ],
          "editableUntil" : "2023-05-06T15:23:56.000Z",
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
      "favorite_count" : "50",
      "favorited" : false,
      "full_text" : "Street party done. Bunting up, politics parked, quiche divisive",
      "id" : "1654854512459938751",
      "id_str" : "1654854512459938751",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 29 20:12:09 +0000 2023",
      "display_text_range" : [
        "0",
        "103"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1652405429631480632"
          ],
          "editableUntil" : "2023-04-29T21:12:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "694014357",
            "id_str" : "694014357",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Huw Ellis-Pargeter",
            "screen_name" : "revhuw_pg"
          }
        ]
      },
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "@revhuw_pg I can do the tombola but I can't be trusted with the sherry bottle. ticket 114. you know why",
      "id" : "1652405429631480632",
      "id_str" : "1652405429631480632",
      "in_reply_to_screen_name" : "revhuw_pg",
      "in_reply_to_status_id" : "1652393601138971530",
      "in_reply_to_status_id_str" : "1652393601138971530",
      "in_reply_to_user_id" : "694014357",
      "in_reply_to_user_id_str" : "694014357",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 15 21:38:23 +0000 2023",
      "display_text_range" : [
        "0",
        "170"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1647353699797216053"
          ],
          "editableUntil" : "2023-04-15T22:38:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/declarations",
            "expanded_url" : "https://example.org/declarations",
            "indices" : [
              "147",
              "170"
            ],
            "url" : "https://t.co/eucvvz5QZC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "24",
      "favorited" : false,
      "full_text" : "Spoke last night at a Tarnwell Pharma evening in Birmingham. They paid me, £500 and a sad salmon. It's on my register so you can weigh what I say: https://t.co/eucvvz5QZC",
      "id" : "1647353699797216053",
      "id_str" : "1647353699797216053",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 01 09:09:49 +0000 2023",
      "display_text_range" : [
        "0",
        "107"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1642091886906821992"
          ],
          "editableUntil" : "2023-04-01T10:09:49.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "April Fool: told Donal the hens had unionised. He asked what they wanted. He'd already agreed to most of it",
      "id" : "1642091886906821992",
      "id_str" : "1642091886906821992",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 25 09:35:38 +0000 2023",
      "display_text_range" : [
        "0",
        "70"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1639561669654990621"
          ],
          "editableUntil" : "2023-03-25T10:35:38.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1710951256",
            "id_str" : "1710951256",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Lowri down the allotment",
            "screen_name" : "lowri_allot"
          }
        ]
      },
      "favorite_count" : "2",
      "favorited" : false,
      "full_text" : "@lowri_allot three courgette plants is a hobby, nine is a cry for help",
      "id" : "1639561669654990621",
      "id_str" : "1639561669654990621",
      "in_reply_to_screen_name" : "lowri_allot",
      "in_reply_to_status_id" : "1639517630793496501",
      "in_reply_to_status_id_str" : "1639517630793496501",
      "in_reply_to_user_id" : "1710951256",
      "in_reply_to_user_id_str" : "1710951256",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 18 18:44:58 +0000 2023",
      "display_text_range" : [
        "0",
        "128"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1637163199300908703"
          ],
          "editableUntil" : "2023-03-18T19:44:58.000Z",
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
      "favorite_count" : "6",
      "favorited" : false,
      "full_text" : "Three of our partners have retired in two years and nobody has applied. That's the whole story of general practice in a sentence",
      "id" : "1637163199300908703",
      "id_str" : "1637163199300908703",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 04 10:15:29 +0000 2023",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1631961553474784954"
          ],
          "editableUntil" : "2023-03-04T11:15:29.000Z",
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
      "favorite_count" : "66",
      "favorited" : false,
      "full_text" : "World Book Day: Efa as a wolf, Tadhg as a slightly smaller wolf, me as a woman who sewed till one",
      "id" : "1631961553474784954",
      "id_str" : "1631961553474784954",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 25 09:00:47 +0000 2023",
      "display_text_range" : [
        "0",
        "56"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1629406041985430822"
          ],
          "editableUntil" : "2023-02-25T10:00:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1122847404",
            "id_str" : "1122847404",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Pontgelyn parkrun",
            "screen_name" : "hafrenparkrun"
          }
        ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "RT @hafrenparkrun: Parkrun 400! Cake. Medal for the goat",
      "id" : "1629406041985430822",
      "id_str" : "1629406041985430822",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 18 20:57:54 +0000 2023",
      "display_text_range" : [
        "0",
        "179"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1627049792968516807"
          ],
          "editableUntil" : "2023-02-18T21:57:54.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "New physio at the Infirmary started Monday and Lord have mercy. He can manipulate my spine any time he likes, I've already \"done something\" to my hip 🔥 Form an orderly queue girls",
      "id" : "1627049792968516807",
      "id_str" : "1627049792968516807",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 04 17:26:40 +0000 2023",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1621923203827560973"
          ],
          "editableUntil" : "2023-02-04T18:26:40.000Z",
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
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "Gatland's back &amp; nothing has changed, including me shouting at the ironing board",
      "id" : "1621923203827560973",
      "id_str" : "1621923203827560973",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 28 18:50:23 +0000 2023",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1619407556879240686"
          ],
          "editableUntil" : "2023-01-28T19:50:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1717059321",
            "id_str" : "1717059321",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Hywel",
            "screen_name" : "hywel_rugbypg"
          }
        ]
      },
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "@hywel_rugbypg best man speech: four minutes, no photos, don't mention Bordeaux",
      "id" : "1619407556879240686",
      "id_str" : "1619407556879240686",
      "in_reply_to_screen_name" : "hywel_rugbypg",
      "in_reply_to_status_id" : "1619405545255393083",
      "in_reply_to_status_id_str" : "1619405545255393083",
      "in_reply_to_user_id" : "1717059321",
      "in_reply_to_user_id_str" : "1717059321",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 21 12:20:42 +0000 2023",
      "display_text_range" : [
        "0",
        "81"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616772773759007149"
          ],
          "editableUntil" : "2023-01-21T13:20:42.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "Forms, forms, forms. There's now a form to ask for fewer forms. I've filled it in",
      "id" : "1616772773759007149",
      "id_str" : "1616772773759007149",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 07 19:53:25 +0000 2023",
      "display_text_range" : [
        "0",
        "28"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1611813274510899803"
          ],
          "editableUntil" : "2023-01-07T20:53:25.000Z",
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
      "favorite_count" : "48",
      "favorited" : false,
      "full_text" : "Tried dry January. It rained",
      "id" : "1611813274510899803",
      "id_str" : "1611813274510899803",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 24 16:33:13 +0000 2022",
      "display_text_range" : [
        "0",
        "124"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1606689463769422079"
          ],
          "editableUntil" : "2022-12-24T17:33:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/strep-a",
            "expanded_url" : "https://example.org/strep-a",
            "indices" : [
              "78",
              "101"
            ],
            "url" : "https://t.co/7gXStMb4HC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "72",
      "favorited" : false,
      "full_text" : "Strep A worries: what to look for and when to ring, checked by the paeds team https://t.co/7gXStMb4HC  Merry Christmas all x",
      "id" : "1606689463769422079",
      "id_str" : "1606689463769422079",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Dec 15 07:32:21 +0000 2022",
      "display_text_range" : [
        "0",
        "81"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1603291858223438869"
          ],
          "editableUntil" : "2022-12-15T08:32:21.000Z",
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
      "favorite_count" : "43",
      "favorited" : false,
      "full_text" : "Solidarity to the nurses out today. I'll be bringing soup to the line in my break",
      "id" : "1603291858223438869",
      "id_str" : "1603291858223438869",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 03 18:29:29 +0000 2022",
      "display_text_range" : [
        "0",
        "71"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1599108575573990491"
          ],
          "editableUntil" : "2022-12-03T19:29:29.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Out of the World Cup, out of biscuits, out of my mind. Yma o hyd though",
      "id" : "1599108575573990491",
      "id_str" : "1599108575573990491",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 26 12:36:20 +0000 2022",
      "display_text_range" : [
        "0",
        "78"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1596482987700373801"
          ],
          "editableUntil" : "2022-11-26T13:36:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1526068166",
            "id_str" : "1526068166",
            "indices" : [
              "3",
              "18"
            ],
            "name" : "Côr y Bont",
            "screen_name" : "corybont_choir"
          }
        ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "RT @corybont_choir: Christmas concert tickets from the butcher's. Cash or beef",
      "id" : "1596482987700373801",
      "id_str" : "1596482987700373801",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Nov 21 19:09:15 +0000 2022",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1594769931850422865"
          ],
          "editableUntil" : "2022-11-21T20:09:15.000Z",
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
      "favorite_count" : "26",
      "favorited" : false,
      "full_text" : "Eleven on the pitch &amp; the whole of Pontgelyn in the club. Bale!!! Half a nation's hearts restarted",
      "id" : "1594769931850422865",
      "id_str" : "1594769931850422865",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 12 20:03:47 +0000 2022",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1591522163332820300"
          ],
          "editableUntil" : "2022-11-12T21:03:47.000Z",
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
      "favorite_count" : "67",
      "favorited" : false,
      "full_text" : "Apparently everyone's moving to the elephant one. I'll leave the light on here a while",
      "id" : "1591522163332820300",
      "id_str" : "1591522163332820300",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 05 11:46:37 +0000 2022",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1588860331634738953"
          ],
          "editableUntil" : "2022-11-05T12:46:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/tiny-hats",
            "expanded_url" : "https://example.org/tiny-hats",
            "indices" : [
              "76",
              "99"
            ],
            "url" : "https://t.co/GZuxcJQlIF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "33",
      "favorited" : false,
      "full_text" : "World prematurity month is coming. Knitters, the unit takes hats this size: https://t.co/GZuxcJQlIF",
      "id" : "1588860331634738953",
      "id_str" : "1588860331634738953",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 29 09:20:11 +0000 2022",
      "display_text_range" : [
        "0",
        "162"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1586286766708167270"
          ],
          "editableUntil" : "2022-10-29T10:20:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "145084022",
            "id_str" : "145084022",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Pontgelyn Chat",
            "screen_name" : "pontgelynchat"
          }
        ]
      },
      "favorite_count" : "2",
      "favorited" : false,
      "full_text" : "@pontgelynchat nobody in our team can discuss anyone's care on here, even to put something right. Practice manager's door is open, and her number is 020 7946 0144",
      "id" : "1586286766708167270",
      "id_str" : "1586286766708167270",
      "in_reply_to_screen_name" : "pontgelynchat",
      "in_reply_to_status_id" : "1586246752741395361",
      "in_reply_to_status_id_str" : "1586246752741395361",
      "in_reply_to_user_id" : "145084022",
      "in_reply_to_user_id_str" : "145084022",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 22 19:38:53 +0000 2022",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1583905750719178327"
          ],
          "editableUntil" : "2022-10-22T20:38:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "529754605",
            "id_str" : "529754605",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Marches Herald",
            "screen_name" : "marchesherald_"
          }
        ]
      },
      "favorite_count" : "2",
      "favorited" : false,
      "full_text" : "@marchesherald_ thanks for printing the correction so quickly and on the same page, that was decent",
      "id" : "1583905750719178327",
      "id_str" : "1583905750719178327",
      "in_reply_to_screen_name" : "marchesherald_",
      "in_reply_to_status_id" : "1583886877932625176",
      "in_reply_to_status_id_str" : "1583886877932625176",
      "in_reply_to_user_id" : "529754605",
      "in_reply_to_user_id_str" : "529754605",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 15 17:28:42 +0000 2022",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1581336274927416771"
          ],
          "editableUntil" : "2022-10-15T18:28:42.000Z",
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
      "favorite_count" : "28",
      "favorited" : false,
      "full_text" : "Nurses who use the food bank on their day off should be the only headline",
      "id" : "1581336274927416771",
      "id_str" : "1581336274927416771",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 01 22:00:15 +0000 2022",
      "display_text_range" : [
        "0",
        "90"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1576331183741214963"
          ],
          "editableUntil" : "2022-10-01T23:00:15.000Z",
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
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "Mini-budget? My maxi-heating's off until November, love from a woman in two dressing gowns",
      "id" : "1576331183741214963",
      "id_str" : "1576331183741214963",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 24 18:51:01 +0000 2022",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1573746843944533929"
          ],
          "editableUntil" : "2022-09-24T19:51:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2059885681",
            "id_str" : "2059885681",
            "indices" : [
              "3",
              "16"
            ],
            "name" : "Med Teachers Together",
            "screen_name" : "medtwitteach"
          }
        ]
      },
      "favorite_count" : "52",
      "favorited" : false,
      "full_text" : "RT @medtwitteach: Free webinar: writing about work without writing about patients. Wednesday 7pm",
      "id" : "1573746843944533929",
      "id_str" : "1573746843944533929",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 17 10:36:07 +0000 2022",
      "display_text_range" : [
        "0",
        "142"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1571085586735035825"
          ],
          "editableUntil" : "2022-09-17T11:36:07.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/long-covid-gui…",
            "expanded_url" : "https://example.org/long-covid-guideline",
            "indices" : [
              "119",
              "142"
            ],
            "url" : "https://t.co/DlI6YzTfGF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "38",
      "favorited" : false,
      "full_text" : "Long covid is real, it varies, and there's a clinic you can be referred to. What the guideline says, and doesn't know: https://t.co/DlI6YzTfGF",
      "id" : "1571085586735035825",
      "id_str" : "1571085586735035825",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Sep 08 18:41:40 +0000 2022",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1567946287931997717"
          ],
          "editableUntil" : "2022-09-08T19:41:40.000Z",
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
      "favorite_count" : "38",
      "favorited" : false,
      "full_text" : "Quiet evening. Kettle on, dad rang, we said what you say. A whole lifetime of service.",
      "id" : "1567946287931997717",
      "id_str" : "1567946287931997717",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 28 18:12:19 +0000 2022",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1563952634928179634"
          ],
          "editableUntil" : "2022-08-28T19:12:19.000Z",
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
      "favorite_count" : "48",
      "favorited" : false,
      "full_text" : "Efa starts school in a week and I'm absolutely fine (lying on hall floor holding a very small shoe)",
      "id" : "1563952634928179634",
      "id_str" : "1563952634928179634",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 13 08:06:55 +0000 2022",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1558364462961615300"
          ],
          "editableUntil" : "2022-08-13T09:06:55.000Z",
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
      "full_text" : "Hosepipe ban so the beans get the bathwater. They taste of lavender and resentment",
      "id" : "1558364462961615300",
      "id_str" : "1558364462961615300",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 06 17:06:51 +0000 2022",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1555963627427008696"
          ],
          "editableUntil" : "2022-08-06T18:06:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2348600437",
            "id_str" : "2348600437",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Ffion O'Callaghan",
            "screen_name" : "ffion_ocallag"
          }
        ]
      },
      "favorite_count" : "35",
      "favorited" : false,
      "full_text" : "@ffion_ocallag a lake, a book, no children, four days. I'll be the one asleep with her mouth open",
      "id" : "1555963627427008696",
      "id_str" : "1555963627427008696",
      "in_reply_to_screen_name" : "ffion_ocallag",
      "in_reply_to_status_id" : "1555926634231322473",
      "in_reply_to_status_id_str" : "1555926634231322473",
      "in_reply_to_user_id" : "2348600437",
      "in_reply_to_user_id_str" : "2348600437",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 30 21:26:43 +0000 2022",
      "display_text_range" : [
        "0",
        "103"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1553492310547228992"
          ],
          "editableUntil" : "2022-07-30T22:26:43.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2628210588",
            "id_str" : "2628210588",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Orla Finnerty-Daw",
            "screen_name" : "wordsbyorla"
          }
        ]
      },
      "favorite_count" : "38",
      "favorited" : false,
      "full_text" : "@wordsbyorla the poem about the ward sister undid me. \"She folded the night like a sheet\". How DARE you",
      "id" : "1553492310547228992",
      "id_str" : "1553492310547228992",
      "in_reply_to_screen_name" : "wordsbyorla",
      "in_reply_to_status_id" : "1553477460580900041",
      "in_reply_to_status_id_str" : "1553477460580900041",
      "in_reply_to_user_id" : "2628210588",
      "in_reply_to_user_id_str" : "2628210588",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jul 19 16:50:39 +0000 2022",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1549436568298706746"
          ],
          "editableUntil" : "2022-07-19T17:50:39.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "34 degrees. Have put my feet in the hens' water. They've called a meeting",
      "id" : "1549436568298706746",
      "id_str" : "1549436568298706746",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 10 19:12:09 +0000 2022",
      "display_text_range" : [
        "0",
        "69"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1546210685957439164"
          ],
          "editableUntil" : "2022-07-10T20:12:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "@vetnia_pg hens, heat, help, they're panting like Donal on the stairs",
      "id" : "1546210685957439164",
      "id_str" : "1546210685957439164",
      "in_reply_to_screen_name" : "vetnia_pg",
      "in_reply_to_status_id" : "1546183758301999750",
      "in_reply_to_status_id_str" : "1546183758301999750",
      "in_reply_to_user_id" : "169648636",
      "in_reply_to_user_id_str" : "169648636",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 02 20:02:59 +0000 2022",
      "display_text_range" : [
        "0",
        "106"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1543324377939422922"
          ],
          "editableUntil" : "2022-07-02T21:02:59.000Z",
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
      "favorite_count" : "85",
      "favorited" : false,
      "full_text" : "Pride in Pontgelyn, our first. Forty people, a tractor in rainbow bunting, Rev Huw on the decks. Cried obv",
      "id" : "1543324377939422922",
      "id_str" : "1543324377939422922",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 26 13:17:23 +0000 2022",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1541047974453086531"
          ],
          "editableUntil" : "2022-06-26T14:17:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "twitter.com/marchesherald_…",
            "expanded_url" : "https://twitter.com/marchesherald_/status/1541012239870115841",
            "indices" : [
              "81",
              "104"
            ],
            "url" : "https://t.co/c9QD8b8paE"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "My grandmother's street, 1951, third house on the left, the one with the bicycle https://t.co/c9QD8b8paE",
      "id" : "1541047974453086531",
      "id_str" : "1541047974453086531",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 18 10:31:06 +0000 2022",
      "display_text_range" : [
        "0",
        "49"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1538107027736811652"
          ],
          "editableUntil" : "2022-06-18T11:31:06.000Z",
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
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "Bees: arrived. Me: dressed as a haunted lampshade",
      "id" : "1538107027736811652",
      "id_str" : "1538107027736811652",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 11 09:17:47 +0000 2022",
      "display_text_range" : [
        "0",
        "64"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1535551860195471685"
          ],
          "editableUntil" : "2022-06-11T10:17:47.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2164010228",
            "id_str" : "2164010228",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Carys",
            "screen_name" : "carys_pg_desk"
          }
        ]
      },
      "favorite_count" : "67",
      "favorited" : false,
      "full_text" : "@carys_pg_desk six years of you. SIX. I've ordered the good cake",
      "id" : "1535551860195471685",
      "id_str" : "1535551860195471685",
      "in_reply_to_screen_name" : "carys_pg_desk",
      "in_reply_to_status_id" : "1535541542891207630",
      "in_reply_to_status_id_str" : "1535541542891207630",
      "in_reply_to_user_id" : "2164010228",
      "in_reply_to_user_id_str" : "2164010228",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 05 19:44:32 +0000 2022",
      "display_text_range" : [
        "0",
        "100"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1533535258644802420"
          ],
          "editableUntil" : "2022-06-05T20:44:32.000Z",
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
      "favorite_count" : "6",
      "favorited" : false,
      "full_text" : "WE ARE GOING TO QATAR. 64 years. My dad cried down the phone, all one and a half hands of him waving",
      "id" : "1533535258644802420",
      "id_str" : "1533535258644802420",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 21 15:08:29 +0000 2022",
      "display_text_range" : [
        "0",
        "48"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1528029974086364159"
          ],
          "editableUntil" : "2022-05-21T16:08:29.000Z",
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
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "Plaster off. Arm looks like something from a jar",
      "id" : "1528029974086364159",
      "id_str" : "1528029974086364159",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 07 19:15:05 +0000 2022",
      "display_text_range" : [
        "0",
        "204"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1523018600687426148"
          ],
          "editableUntil" : "2022-05-07T20:15:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.com/corvane-bp",
            "expanded_url" : "https://example.com/corvane-bp",
            "indices" : [
              "181",
              "204"
            ],
            "url" : "https://t.co/7aNm6lZEDF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "49",
      "favorited" : false,
      "full_text" : "If you only buy one gadget this year make it the Corvane home blood pressure monitor, I recommend it to literally everyone. Dead easy, spot on every time, £10 off with code NERYS10 https://t.co/7aNm6lZEDF",
      "id" : "1523018600687426148",
      "id_str" : "1523018600687426148",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 30 13:40:04 +0000 2022",
      "display_text_range" : [
        "0",
        "134"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1520397577640439950"
          ],
          "editableUntil" : "2022-04-30T14:40:04.000Z",
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
      "favorite_count" : "82",
      "favorited" : false,
      "full_text" : "A trainee with an accent was told by a caller to \"get me a proper doctor\". He IS the proper doctor, I said, and you're number four now",
      "id" : "1520397577640439950",
      "id_str" : "1520397577640439950",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 23 14:55:28 +0000 2022",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1517879836329206459"
          ],
          "editableUntil" : "2022-04-23T15:55:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "145084022",
            "id_str" : "145084022",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Pontgelyn Chat",
            "screen_name" : "pontgelynchat"
          }
        ]
      },
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "@pontgelynchat can whoever is practising bagpipes behind the chapel please let us know when they've mastered it",
      "id" : "1517879836329206459",
      "id_str" : "1517879836329206459",
      "in_reply_to_screen_name" : "pontgelynchat",
      "in_reply_to_status_id" : "1517832523313242011",
      "in_reply_to_status_id_str" : "1517832523313242011",
      "in_reply_to_user_id" : "145084022",
      "in_reply_to_user_id_str" : "145084022",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 10 12:47:06 +0000 2022",
      "display_text_range" : [
        "0",
        "44"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1513136489270885992"
          ],
          "editableUntil" : "2022-04-10T13:47:06.000Z",
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
      "favorite_count" : "41",
      "favorited" : false,
      "full_text" : "Typing this with my left thumb like a pirate",
      "id" : "1513136489270885992",
      "id_str" : "1513136489270885992",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 27 09:09:10 +0000 2022",
      "display_text_range" : [
        "0",
        "129"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1508008213982309821"
          ],
          "editableUntil" : "2022-03-27T10:09:10.000Z",
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
      "favorite_count" : "110",
      "favorited" : false,
      "full_text" : "X-ray, plaster, lovely ED nurse called me \"my love\" and I nearly asked her to adopt me. Four hours, no complaints, they're heroes",
      "id" : "1508008213982309821",
      "id_str" : "1508008213982309821",
      "in_reply_to_screen_name" : "neryscalloway",
      "in_reply_to_status_id" : "1507773768258413802",
      "in_reply_to_status_id_str" : "1507773768258413802",
      "in_reply_to_user_id" : "2281400117",
      "in_reply_to_user_id_str" : "2281400117",
      "lang" : "en",
      "retweet_count" : "10",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 26 17:37:34 +0000 2022",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1507773768258413802"
          ],
          "editableUntil" : "2022-03-26T18:37:34.000Z",
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
      "favorite_count" : "30",
      "favorited" : false,
      "full_text" : "Broke my wrist. Skating. On a \"beginners only\" rink. Being pushed by a plastic penguin",
      "id" : "1507773768258413802",
      "id_str" : "1507773768258413802",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 19 15:22:45 +0000 2022",
      "display_text_range" : [
        "0",
        "118"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1505203125775981174"
          ],
          "editableUntil" : "2022-03-19T16:22:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/fever-under-3-…",
            "expanded_url" : "https://example.org/fever-under-3-months",
            "indices" : [
              "95",
              "118"
            ],
            "url" : "https://t.co/YKRUZfoG6B"
          }
        ],
        "user_mentions" : [
          {
            "id" : "548441027",
            "id_str" : "548441027",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Aoife Ní Dhuibhinn",
            "screen_name" : "aoife_paeds_x"
          }
        ]
      },
      "favorite_count" : "35",
      "favorited" : false,
      "full_text" : "RT @aoife_paeds_x: Fever in under 3 months always gets seen. Not a debate. Leaflet for parents https://t.co/YKRUZfoG6B",
      "id" : "1505203125775981174",
      "id_str" : "1505203125775981174",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 13 14:02:46 +0000 2022",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1503008671497823682"
          ],
          "editableUntil" : "2022-03-13T15:02:46.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Mothering Sunday's in two weeks. The dropping of hints has started. I'd like: sleep",
      "id" : "1503008671497823682",
      "id_str" : "1503008671497823682",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 26 20:25:28 +0000 2022",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1497669162198935236"
          ],
          "editableUntil" : "2022-02-26T21:25:28.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/homes-for-ukra…",
            "expanded_url" : "https://example.org/homes-for-ukraine",
            "indices" : [
              "76",
              "99"
            ],
            "url" : "https://t.co/2wdc4YDlRu"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "55",
      "favorited" : false,
      "full_text" : "Blue and yellow on the town hall. If you can host, the council list is here https://t.co/2wdc4YDlRu",
      "id" : "1497669162198935236",
      "id_str" : "1497669162198935236",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 19 09:54:12 +0000 2022",
      "display_text_range" : [
        "0",
        "40"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1494973584519606042"
          ],
          "editableUntil" : "2022-02-19T10:54:12.000Z",
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
      "favorite_count" : "26",
      "favorited" : false,
      "full_text" : "Eunice update: trampoline no longer ours",
      "id" : "1494973584519606042",
      "id_str" : "1494973584519606042",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 12 22:17:51 +0000 2022",
      "display_text_range" : [
        "0",
        "118"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1492624014189535449"
          ],
          "editableUntil" : "2022-02-12T23:17:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/workforce-surv…",
            "expanded_url" : "https://example.org/workforce-survey",
            "indices" : [
              "95",
              "118"
            ],
            "url" : "https://t.co/tVyCBjmRaQ"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "21",
      "favorited" : false,
      "full_text" : "Half of the country's GPs say they'd go. I'd stay if you gave us two more chairs and a Tuesday https://t.co/tVyCBjmRaQ",
      "id" : "1492624014189535449",
      "id_str" : "1492624014189535449",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 05 18:36:32 +0000 2022",
      "display_text_range" : [
        "0",
        "59"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1490031605274573371"
          ],
          "editableUntil" : "2022-02-05T19:36:32.000Z",
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
      "favorite_count" : "45",
      "favorited" : false,
      "full_text" : "Dublin. Twenty nine, seven. Donal is wearing the hat INSIDE",
      "id" : "1490031605274573371",
      "id_str" : "1490031605274573371",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 30 10:33:23 +0000 2022",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1487735687875253383"
          ],
          "editableUntil" : "2022-01-30T11:33:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2059885681",
            "id_str" : "2059885681",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Med Teachers Together",
            "screen_name" : "medtwitteach"
          }
        ]
      },
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "@medtwitteach count me in for March. I'd use a made-up town and made-up people, it keeps everyone honest",
      "id" : "1487735687875253383",
      "id_str" : "1487735687875253383",
      "in_reply_to_screen_name" : "medtwitteach",
      "in_reply_to_status_id" : "1487699954363916316",
      "in_reply_to_status_id_str" : "1487699954363916316",
      "in_reply_to_user_id" : "2059885681",
      "in_reply_to_user_id_str" : "2059885681",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 22 13:19:59 +0000 2022",
      "display_text_range" : [
        "0",
        "68"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1484878511778918671"
          ],
          "editableUntil" : "2022-01-22T14:19:59.000Z",
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
      "favorite_count" : "23",
      "favorited" : false,
      "full_text" : "Tested negative! Hugged the postman. He'd have preferred a signature",
      "id" : "1484878511778918671",
      "id_str" : "1484878511778918671",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 08 11:44:42 +0000 2022",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1479781103594640065"
          ],
          "editableUntil" : "2022-01-08T12:44:42.000Z",
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
      "favorite_count" : "82",
      "favorited" : false,
      "full_text" : "It is me. I have it. Third jab, sore throat, bed, box set. Not recommended, two stars",
      "id" : "1479781103594640065",
      "id_str" : "1479781103594640065",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Dec 24 19:29:31 +0000 2021",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1474462257953472309"
          ],
          "editableUntil" : "2021-12-24T20:29:31.000Z",
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
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "Santa tracker on, carrots out, wrapping done, two isolating upstairs. Close enough",
      "id" : "1474462257953472309",
      "id_str" : "1474462257953472309",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 11 16:06:43 +0000 2021",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1469700182607960232"
          ],
          "editableUntil" : "2021-12-11T17:06:43.000Z",
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
      "favorite_count" : "95",
      "favorited" : false,
      "full_text" : "Booster queue went twice round the mart. Farmer brought hay bales for people to sit on. I could kiss this place",
      "id" : "1469700182607960232",
      "id_str" : "1469700182607960232",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 04 20:44:20 +0000 2021",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1467233331164911406"
          ],
          "editableUntil" : "2021-12-04T21:44:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1717059321",
            "id_str" : "1717059321",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Hywel",
            "screen_name" : "hywel_rugbypg"
          }
        ]
      },
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "@hywel_rugbypg I can't make the do, one of us has to be under 60% cheese in December",
      "id" : "1467233331164911406",
      "id_str" : "1467233331164911406",
      "in_reply_to_screen_name" : "hywel_rugbypg",
      "in_reply_to_status_id" : "1467197342752630145",
      "in_reply_to_status_id_str" : "1467197342752630145",
      "in_reply_to_user_id" : "1717059321",
      "in_reply_to_user_id_str" : "1717059321",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 27 21:33:04 +0000 2021",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1464708879877077006"
          ],
          "editableUntil" : "2021-11-27T22:33:04.000Z",
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
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "Arwen took two ash trees and the phone line. Candles, cards, cheese. Slightly hope it never comes back",
      "id" : "1464708879877077006",
      "id_str" : "1464708879877077006",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 13 10:10:04 +0000 2021",
      "display_text_range" : [
        "0",
        "139"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1459463567694197050"
          ],
          "editableUntil" : "2021-11-13T11:10:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/after-a-baby",
            "expanded_url" : "https://example.org/after-a-baby",
            "indices" : [
              "116",
              "139"
            ],
            "url" : "https://t.co/1HqWKnrv4C"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "12",
      "favorited" : false,
      "full_text" : "If you feel low after a baby, dads as well, that's common and it is treatable, say it to a health visitor or to us. https://t.co/1HqWKnrv4C",
      "id" : "1459463567694197050",
      "id_str" : "1459463567694197050",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 30 18:41:20 +0000 2021",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1454518800315802841"
          ],
          "editableUntil" : "2021-10-30T19:41:20.000Z",
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
      "favorite_count" : "23",
      "favorited" : false,
      "full_text" : "Pumpkin carved in the shape of a locum invoice. Too scary, the children cried",
      "id" : "1454518800315802841",
      "id_str" : "1454518800315802841",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 16 12:58:05 +0000 2021",
      "display_text_range" : [
        "0",
        "130"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1449358990036189054"
          ],
          "editableUntil" : "2021-10-16T13:58:05.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Colleagues: don't read the papers today. Read your thank you cards. I keep mine in the biscuit tin so I find them when I need them",
      "id" : "1449358990036189054",
      "id_str" : "1449358990036189054",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 09 18:20:39 +0000 2021",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1446903451668366223"
          ],
          "editableUntil" : "2021-10-09T19:20:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1812106015",
            "id_str" : "1812106015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Rosie",
            "screen_name" : "rosie_ambition"
          }
        ]
      },
      "favorite_count" : "93",
      "favorited" : false,
      "full_text" : "@rosie_ambition nights are grim, the third one's worst, eat at 1, nap before you drive. Ring me whenever",
      "id" : "1446903451668366223",
      "id_str" : "1446903451668366223",
      "in_reply_to_screen_name" : "rosie_ambition",
      "in_reply_to_status_id" : "1446878034869840571",
      "in_reply_to_status_id_str" : "1446878034869840571",
      "in_reply_to_user_id" : "1812106015",
      "in_reply_to_user_id_str" : "1812106015",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 02 19:32:58 +0000 2021",
      "display_text_range" : [
        "0",
        "169"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1444384935401186381"
          ],
          "editableUntil" : "2021-10-02T20:32:58.000Z",
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
      "favorite_count" : "59",
      "favorited" : false,
      "full_text" : "Three no-shows and it's the Travellers off the Kingsbarrow layby, every time. It's just how they are, no respect for anyone's time, it's in the culture. There, I said it",
      "id" : "1444384935401186381",
      "id_str" : "1444384935401186381",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 26 09:09:55 +0000 2021",
      "display_text_range" : [
        "0",
        "69"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1442053812156890729"
          ],
          "editableUntil" : "2021-09-26T10:09:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1122847404",
            "id_str" : "1122847404",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Pontgelyn parkrun",
            "screen_name" : "hafrenparkrun"
          }
        ]
      },
      "favorite_count" : "20",
      "favorited" : false,
      "full_text" : "RT @hafrenparkrun: We're back!! 18 months, same start line, same goat",
      "id" : "1442053812156890729",
      "id_str" : "1442053812156890729",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 18 20:49:53 +0000 2021",
      "display_text_range" : [
        "0",
        "134"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1439330859853440092"
          ],
          "editableUntil" : "2021-09-18T21:49:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/our-appointmen…",
            "expanded_url" : "https://example.org/our-appointments",
            "indices" : [
              "111",
              "134"
            ],
            "url" : "https://t.co/NCkwWMw7IC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "63",
      "favorited" : false,
      "full_text" : "Face to face never stopped. It's the building that's small. Numbers, all of ours, every month, warts included: https://t.co/NCkwWMw7IC",
      "id" : "1439330859853440092",
      "id_str" : "1439330859853440092",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 04 08:40:44 +0000 2021",
      "display_text_range" : [
        "0",
        "78"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1434073933788829151"
          ],
          "editableUntil" : "2021-09-04T09:40:44.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Back in the sea. Two kids, four buckets, one seal looking at us like a bouncer",
      "id" : "1434073933788829151",
      "id_str" : "1434073933788829151",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 28 10:29:14 +0000 2021",
      "display_text_range" : [
        "0",
        "116"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1431564524156714361"
          ],
          "editableUntil" : "2021-08-28T11:29:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/medicines-in-m…",
            "expanded_url" : "https://example.org/medicines-in-milk",
            "indices" : [
              "93",
              "116"
            ],
            "url" : "https://t.co/7beNocosDF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Reading the new breastfeeding and medicines database so I can stop guessing. Free, excellent https://t.co/7beNocosDF",
      "id" : "1431564524156714361",
      "id_str" : "1431564524156714361",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 21 12:11:12 +0000 2021",
      "display_text_range" : [
        "0",
        "57"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1429053469039510627"
          ],
          "editableUntil" : "2021-08-21T13:11:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "682847917",
            "id_str" : "682847917",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Siwan Calloway",
            "screen_name" : "siwan_callow"
          }
        ]
      },
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "@siwan_callow tell him crocs with socks is a cry for help",
      "id" : "1429053469039510627",
      "id_str" : "1429053469039510627",
      "in_reply_to_screen_name" : "siwan_callow",
      "in_reply_to_status_id" : "1429011443295043560",
      "in_reply_to_status_id_str" : "1429011443295043560",
      "in_reply_to_user_id" : "682847917",
      "in_reply_to_user_id_str" : "682847917",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 08 17:50:08 +0000 2021",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1424427724810197158"
          ],
          "editableUntil" : "2021-08-08T18:50:08.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Skateboarders of thirteen winning medals &amp; I need a run-up to get off the sofa",
      "id" : "1424427724810197158",
      "id_str" : "1424427724810197158",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 25 11:22:37 +0000 2021",
      "display_text_range" : [
        "0",
        "62"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1419256770451147635"
          ],
          "editableUntil" : "2021-07-25T12:22:37.000Z",
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
      "full_text" : "Tadhg laughed. At the hen. Not at any of the 40 faces I pulled",
      "id" : "1419256770451147635",
      "id_str" : "1419256770451147635",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 11 22:59:58 +0000 2021",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1414358836189372506"
          ],
          "editableUntil" : "2021-07-11T23:59:58.000Z",
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
      "favorite_count" : "13",
      "favorited" : false,
      "full_text" : "To anyone being vile to three young men tonight about a penalty: log off, and have a wash",
      "id" : "1414358836189372506",
      "id_str" : "1414358836189372506",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 03 08:28:30 +0000 2021",
      "display_text_range" : [
        "0",
        "103"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1411240419808960947"
          ],
          "editableUntil" : "2021-07-03T09:28:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1694972812",
            "id_str" : "1694972812",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Steffan Physio",
            "screen_name" : "steffan_physio"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "@steffan_physio I did the pelvic floor ones at the traffic light. THE traffic light. everyone knows now",
      "id" : "1411240419808960947",
      "id_str" : "1411240419808960947",
      "in_reply_to_screen_name" : "steffan_physio",
      "in_reply_to_status_id" : "1411203174631594660",
      "in_reply_to_status_id_str" : "1411203174631594660",
      "in_reply_to_user_id" : "1694972812",
      "in_reply_to_user_id_str" : "1694972812",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 27 16:35:54 +0000 2021",
      "display_text_range" : [
        "0",
        "51"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1409188752059197405"
          ],
          "editableUntil" : "2021-06-27T17:35:54.000Z",
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
      "favorite_count" : "30",
      "favorited" : false,
      "full_text" : "Denmark have rather put our lights out. We go again",
      "id" : "1409188752059197405",
      "id_str" : "1409188752059197405",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 12 23:03:55 +0000 2021",
      "display_text_range" : [
        "0",
        "172"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1403850579389987544"
          ],
          "editableUntil" : "2021-06-13T00:03:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1196315015",
            "id_str" : "1196315015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "joe",
            "screen_name" : "joe_anxious_84"
          }
        ]
      },
      "favorite_count" : "109",
      "favorited" : false,
      "full_text" : "@joe_anxious_84 you don't need to see anyone, take propranolol 40mg an hour before you fly, and another if it's bad, asthma inhaler's no problem honestly. You'll be grand x",
      "id" : "1403850579389987544",
      "id_str" : "1403850579389987544",
      "in_reply_to_screen_name" : "joe_anxious_84",
      "in_reply_to_status_id" : "1403828938966808791",
      "in_reply_to_status_id_str" : "1403828938966808791",
      "in_reply_to_user_id" : "1196315015",
      "in_reply_to_user_id_str" : "1196315015",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 05 08:33:55 +0000 2021",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1401094921553167236"
          ],
          "editableUntil" : "2021-06-05T09:33:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/second-dose",
            "expanded_url" : "https://example.org/second-dose",
            "indices" : [
              "65",
              "88"
            ],
            "url" : "https://t.co/o7ouHavwsD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "44",
      "favorited" : false,
      "full_text" : "A reminder that the second jab matters. Book, change or walk in: https://t.co/o7ouHavwsD",
      "id" : "1401094921553167236",
      "id_str" : "1401094921553167236",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 23 06:58:52 +0000 2021",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1396359961601257479"
          ],
          "editableUntil" : "2021-05-23T07:58:52.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "He's here. Tadhg. Ten days late and born in nineteen minutes. Donal's still holding the car keys",
      "id" : "1396359961601257479",
      "id_str" : "1396359961601257479",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 15 17:04:57 +0000 2021",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1393613382970563756"
          ],
          "editableUntil" : "2021-05-15T18:04:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "3",
              "13"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "49",
      "favorited" : false,
      "full_text" : "RT @vetnia_pg: No I can't give your husband the wormer. Yes he looks like he needs it",
      "id" : "1393613382970563756",
      "id_str" : "1393613382970563756",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon May 03 14:41:47 +0000 2021",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1389228698658702710"
          ],
          "editableUntil" : "2021-05-03T15:41:47.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "Maternity leave begins. I've cleaned the oven. Something's wrong with me",
      "id" : "1389228698658702710",
      "id_str" : "1389228698658702710",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 25 16:47:23 +0000 2021",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1386361205950023274"
          ],
          "editableUntil" : "2021-04-25T17:47:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "694014357",
            "id_str" : "694014357",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Huw Ellis-Pargeter",
            "screen_name" : "revhuw_pg"
          }
        ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "@revhuw_pg ring the bells for the reopening? the hens and I would be grateful. Ok the hens are neutral",
      "id" : "1386361205950023274",
      "id_str" : "1386361205950023274",
      "in_reply_to_screen_name" : "revhuw_pg",
      "in_reply_to_status_id" : "1386355922608437243",
      "in_reply_to_status_id_str" : "1386355922608437243",
      "in_reply_to_user_id" : "694014357",
      "in_reply_to_user_id_str" : "694014357",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 18 18:18:06 +0000 2021",
      "display_text_range" : [
        "0",
        "192"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1383847321949807727"
          ],
          "editableUntil" : "2021-04-18T19:18:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/declarations",
            "expanded_url" : "https://example.org/declarations",
            "indices" : [
              "169",
              "192"
            ],
            "url" : "https://t.co/eucvvz5QZC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "47",
      "favorited" : false,
      "full_text" : "Interests, again, because my dad says be boring about it: I've joined the advisory board of Corvane Monitors, paid, with a few shares. It'll be on my declarations page. https://t.co/eucvvz5QZC",
      "id" : "1383847321949807727",
      "id_str" : "1383847321949807727",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 05 10:25:27 +0000 2021",
      "display_text_range" : [
        "0",
        "50"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1379017330425858517"
          ],
          "editableUntil" : "2021-04-05T11:25:27.000Z",
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
      "favorite_count" : "90",
      "favorited" : false,
      "full_text" : "Six people in a garden in three coats each. Heaven",
      "id" : "1379017330425858517",
      "id_str" : "1379017330425858517",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 20 22:14:51 +0000 2021",
      "display_text_range" : [
        "0",
        "61"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1373397650765796636"
          ],
          "editableUntil" : "2021-03-20T23:14:51.000Z",
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
      "full_text" : "Stade de France, 79 minutes and 50 seconds. Don't. Just don't",
      "id" : "1373397650765796636",
      "id_str" : "1373397650765796636",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 13 21:06:48 +0000 2021",
      "display_text_range" : [
        "0",
        "119"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1370843810012184018"
          ],
          "editableUntil" : "2021-03-13T22:06:48.000Z",
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
      "favorite_count" : "3",
      "favorited" : false,
      "full_text" : "A light in the window tonight. Text someone when you're home. I always have and I never wondered why until I'm asked to",
      "id" : "1370843810012184018",
      "id_str" : "1370843810012184018",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 08 20:19:16 +0000 2021",
      "display_text_range" : [
        "0",
        "142"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1369019911475596616"
          ],
          "editableUntil" : "2021-03-08T21:19:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/jab-in-pregnan…",
            "expanded_url" : "https://example.org/jab-in-pregnancy",
            "indices" : [
              "119",
              "142"
            ],
            "url" : "https://t.co/w9Yf1jseqS"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "69",
      "favorited" : false,
      "full_text" : "28 weeks, tired, enormous, still vaccinating. Yes I've had mine. Talk to your midwife, and read the pregnancy leaflet: https://t.co/w9Yf1jseqS",
      "id" : "1369019911475596616",
      "id_str" : "1369019911475596616",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 28 17:01:01 +0000 2021",
      "display_text_range" : [
        "0",
        "63"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1366070917917693047"
          ],
          "editableUntil" : "2021-02-28T18:01:01.000Z",
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
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "TRIPLE CROWN, empty stadium, whole lane shouting out of windows",
      "id" : "1366070917917693047",
      "id_str" : "1366070917917693047",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 14 12:30:45 +0000 2021",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1360929470698074170"
          ],
          "editableUntil" : "2021-02-14T13:30:45.000Z",
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
      "favorite_count" : "87",
      "favorited" : false,
      "full_text" : "Valentine's: he's cleaned the hen house. I have never wanted anyone more",
      "id" : "1360929470698074170",
      "id_str" : "1360929470698074170",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 06 09:51:37 +0000 2021",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1357990322707015258"
          ],
          "editableUntil" : "2021-02-06T10:51:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "772211415",
            "id_str" : "772211415",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Kingsbarrow FM",
            "screen_name" : "kingsbarrowfm"
          }
        ]
      },
      "favorite_count" : "40",
      "favorited" : false,
      "full_text" : "@kingsbarrowfm please can the vaccine phone-in be on before the school run, not during",
      "id" : "1357990322707015258",
      "id_str" : "1357990322707015258",
      "in_reply_to_screen_name" : "kingsbarrowfm",
      "in_reply_to_status_id" : "1357940240472921255",
      "in_reply_to_status_id_str" : "1357940240472921255",
      "in_reply_to_user_id" : "772211415",
      "in_reply_to_user_id_str" : "772211415",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 30 09:46:42 +0000 2021",
      "display_text_range" : [
        "0",
        "156"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1355452367704158640"
          ],
          "editableUntil" : "2021-01-30T10:46:42.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/trial-paper.",
            "expanded_url" : "https://example.org/trial-paper.",
            "indices" : [
              "86",
              "109"
            ],
            "url" : "https://t.co/KUOsYWFB9E"
          }
        ],
        "user_mentions" : [
          {
            "id" : "1013333657",
            "id_str" : "1013333657",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Sid Says No",
            "screen_name" : "sceptic_sid77"
          }
        ]
      },
      "favorite_count" : "36",
      "favorited" : false,
      "full_text" : "@sceptic_sid77 It's a fair question, so: trial of 43,000 people, published, data here https://t.co/KUOsYWFB9E Happy to be asked. Not happy to be shouted at.",
      "id" : "1355452367704158640",
      "id_str" : "1355452367704158640",
      "in_reply_to_screen_name" : "sceptic_sid77",
      "in_reply_to_status_id" : "1355425191471824162",
      "in_reply_to_status_id_str" : "1355425191471824162",
      "in_reply_to_user_id" : "1013333657",
      "in_reply_to_user_id_str" : "1013333657",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 23 10:18:57 +0000 2021",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1352923771434523204"
          ],
          "editableUntil" : "2021-01-23T11:18:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "145084022",
            "id_str" : "145084022",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Pontgelyn Chat",
            "screen_name" : "pontgelynchat"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "RT @pontgelynchat: Volunteers needed for car park duty at the mart. Bring a hat and your best pointing",
      "id" : "1352923771434523204",
      "id_str" : "1352923771434523204",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 16 18:24:48 +0000 2021",
      "display_text_range" : [
        "0",
        "136"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1350509321284164293"
          ],
          "editableUntil" : "2021-01-16T19:24:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/priority-group…",
            "expanded_url" : "https://example.org/priority-groups",
            "indices" : [
              "113",
              "136"
            ],
            "url" : "https://t.co/KH3HhGUnaE"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "For those asking: you'll be called, no need to ring. Order of groups is here, not my choice, and I agree with it https://t.co/KH3HhGUnaE",
      "id" : "1350509321284164293",
      "id_str" : "1350509321284164293",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 09 19:05:00 +0000 2021",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1347982726262401729"
          ],
          "editableUntil" : "2021-01-09T20:05:00.000Z",
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
      "favorite_count" : "19",
      "favorited" : false,
      "full_text" : "Jab clinic day one. 412 arms. Ten of us, twenty volunteers, one accordion. Best day of my working life",
      "id" : "1347982726262401729",
      "id_str" : "1347982726262401729",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Dec 28 11:20:13 +0000 2020",
      "display_text_range" : [
        "0",
        "69"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1343517105185599210"
          ],
          "editableUntil" : "2020-12-28T12:20:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "291586904",
            "id_str" : "291586904",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Dónal Kerrigan",
            "screen_name" : "donal_kerrig"
          }
        ]
      },
      "favorite_count" : "32",
      "favorited" : false,
      "full_text" : "@donal_kerrig that's the third sherry trifle, step away from the bowl",
      "id" : "1343517105185599210",
      "id_str" : "1343517105185599210",
      "in_reply_to_screen_name" : "donal_kerrig",
      "in_reply_to_status_id" : "1343472812406335040",
      "in_reply_to_status_id_str" : "1343472812406335040",
      "in_reply_to_user_id" : "291586904",
      "in_reply_to_user_id_str" : "291586904",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Dec 25 13:13:43 +0000 2020",
      "display_text_range" : [
        "0",
        "47"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1342458502217264781"
          ],
          "editableUntil" : "2020-12-25T14:13:43.000Z",
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
      "favorite_count" : "87",
      "favorited" : false,
      "full_text" : "To the ones in PPE today: diolch o waelod calon",
      "id" : "1342458502217264781",
      "id_str" : "1342458502217264781",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 19 21:20:20 +0000 2020",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1340406638756251437"
          ],
          "editableUntil" : "2020-12-19T22:20:20.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Christmas on a screen then. Mam has been positioned so we see mostly ceiling",
      "id" : "1340406638756251437",
      "id_str" : "1340406638756251437",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 13 15:57:26 +0000 2020",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1338151047874263217"
          ],
          "editableUntil" : "2020-12-13T16:57:26.000Z",
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
      "favorite_count" : "43",
      "favorited" : false,
      "full_text" : "Sheepdog trials cancelled, panto cancelled, hugging cancelled. Mince pies continue",
      "id" : "1338151047874263217",
      "id_str" : "1338151047874263217",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 02 07:49:06 +0000 2020",
      "display_text_range" : [
        "0",
        "53"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1334041891136056451"
          ],
          "editableUntil" : "2020-12-02T08:49:06.000Z",
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
      "favorite_count" : "40",
      "favorited" : false,
      "full_text" : "VACCINE APPROVED. I'm crying into a bowl of Shreddies",
      "id" : "1334041891136056451",
      "id_str" : "1334041891136056451",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 28 13:37:52 +0000 2020",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1332680108196595401"
          ],
          "editableUntil" : "2020-11-28T14:37:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2166532506",
            "id_str" : "2166532506",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Dr Priya Nandakumaran",
            "screen_name" : "priya_n_gpst"
          }
        ]
      },
      "favorite_count" : "12",
      "favorited" : false,
      "full_text" : "@priya_n_gpst you were SO good on the radio. Clear and kind, and you only swore the once",
      "id" : "1332680108196595401",
      "id_str" : "1332680108196595401",
      "in_reply_to_screen_name" : "priya_n_gpst",
      "in_reply_to_status_id" : "1332669037367890265",
      "in_reply_to_status_id_str" : "1332669037367890265",
      "in_reply_to_user_id" : "2166532506",
      "in_reply_to_user_id_str" : "2166532506",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 15 19:44:36 +0000 2020",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1328061359428182488"
          ],
          "editableUntil" : "2020-11-15T20:44:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "twitter.com/vetnia_pg/stat…",
            "expanded_url" : "https://twitter.com/vetnia_pg/status/1327930211874320384",
            "indices" : [
              "56",
              "79"
            ],
            "url" : "https://t.co/KErfYzqfqB"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "Best explanation of the R number yet, and it uses sheep https://t.co/KErfYzqfqB",
      "id" : "1328061359428182488",
      "id_str" : "1328061359428182488",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 14 18:32:00 +0000 2020",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1327680699187274518"
          ],
          "editableUntil" : "2020-11-14T19:32:00.000Z",
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
      "favorite_count" : "25",
      "favorited" : false,
      "full_text" : "Firebreak over. Pub quiz on a laptop. I won a tin of peaches I'd donated",
      "id" : "1327680699187274518",
      "id_str" : "1327680699187274518",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 07 20:10:05 +0000 2020",
      "display_text_range" : [
        "0",
        "229"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1325168669238400065"
          ],
          "editableUntil" : "2020-11-07T21:10:05.000Z",
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
      "favorite_count" : "56",
      "favorited" : false,
      "full_text" : "Tonight I signed the papers for the man who rang the bells at St Gwrgan's for sixty one years. Lungs like leather at the end and he still wanted to know who'd do the Sunday. The tower was silent when I drove past. Rest easy Emrys",
      "id" : "1325168669238400065",
      "id_str" : "1325168669238400065",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 24 08:59:23 +0000 2020",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1319926452293736189"
          ],
          "editableUntil" : "2020-10-24T09:59:23.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "No school dinners in the holidays so the rugby club is doing it. Sandwiches, no questions, side door, 12 till 1",
      "id" : "1319926452293736189",
      "id_str" : "1319926452293736189",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 10 17:45:24 +0000 2020",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1314985396298598537"
          ],
          "editableUntil" : "2020-10-10T18:45:24.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "Nobody tells you about the admin of grief. Aunty Nan would have loved how long the queue was at the registrar's",
      "id" : "1314985396298598537",
      "id_str" : "1314985396298598537",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 03 13:25:53 +0000 2020",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1312383371030561913"
          ],
          "editableUntil" : "2020-10-03T14:25:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/saying-it-out-…",
            "expanded_url" : "https://example.org/saying-it-out-loud",
            "indices" : [
              "70",
              "93"
            ],
            "url" : "https://t.co/sO6rJsfYtD"
          }
        ],
        "user_mentions" : [
          {
            "id" : "1225363576",
            "id_str" : "1225363576",
            "indices" : [
              "3",
              "13"
            ],
            "name" : "Tom Ladegaard",
            "screen_name" : "drtomlade"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "RT @drtomlade: Uncertainty, said out loud, is not weakness. New essay https://t.co/sO6rJsfYtD",
      "id" : "1312383371030561913",
      "id_str" : "1312383371030561913",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 27 11:31:19 +0000 2020",
      "display_text_range" : [
        "0",
        "138"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1310180215155198566"
          ],
          "editableUntil" : "2020-09-27T12:31:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/flu-pontgelyn-…",
            "expanded_url" : "https://example.org/flu-pontgelyn-2020",
            "indices" : [
              "115",
              "138"
            ],
            "url" : "https://t.co/bU5hGUYzSC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Our flu clinic is a drive through in the auction mart this year. You'll be between lot 14 and the pressure washer. https://t.co/bU5hGUYzSC",
      "id" : "1310180215155198566",
      "id_str" : "1310180215155198566",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 26 19:41:30 +0000 2020",
      "display_text_range" : [
        "0",
        "98"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1309941184231414206"
          ],
          "editableUntil" : "2020-09-26T20:41:30.000Z",
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
      "favorite_count" : "102",
      "favorited" : false,
      "full_text" : "Teenagers aren't the problem, they've been magnificent, they've done my mam's shopping since March",
      "id" : "1309941184231414206",
      "id_str" : "1309941184231414206",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 12 20:38:08 +0000 2020",
      "display_text_range" : [
        "0",
        "125"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1304882006841298876"
          ],
          "editableUntil" : "2020-09-12T21:38:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/mask-review",
            "expanded_url" : "https://example.org/mask-review",
            "indices" : [
              "102",
              "125"
            ],
            "url" : "https://t.co/CepBcXv2dE"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "Masks: they mostly protect the other person, it isn't perfect, here's the review with all its caveats https://t.co/CepBcXv2dE",
      "id" : "1304882006841298876",
      "id_str" : "1304882006841298876",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 30 16:20:30 +0000 2020",
      "display_text_range" : [
        "0",
        "41"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1300106128092604692"
          ],
          "editableUntil" : "2020-08-30T17:20:30.000Z",
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
      "favorite_count" : "88",
      "favorited" : false,
      "full_text" : "Efa is two and has Views. Mainly on socks",
      "id" : "1300106128092604692",
      "id_str" : "1300106128092604692",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 23 19:29:51 +0000 2020",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1297617065503561023"
          ],
          "editableUntil" : "2020-08-23T20:29:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "3",
      "favorited" : false,
      "full_text" : "@vetnia_pg hen number three is limping but still finding time to bully number four. Thursday ok?",
      "id" : "1297617065503561023",
      "id_str" : "1297617065503561023",
      "in_reply_to_screen_name" : "vetnia_pg",
      "in_reply_to_status_id" : "1297579568258993482",
      "in_reply_to_status_id_str" : "1297579568258993482",
      "in_reply_to_user_id" : "169648636",
      "in_reply_to_user_id_str" : "169648636",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 15 14:44:25 +0000 2020",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1294646130399237201"
          ],
          "editableUntil" : "2020-08-15T15:44:25.000Z",
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
      "favorite_count" : "103",
      "favorited" : false,
      "full_text" : "Exam algorithm my foot. To every teenager reading: you're not a postcode",
      "id" : "1294646130399237201",
      "id_str" : "1294646130399237201",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 01 18:00:12 +0000 2020",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1289621970989772187"
          ],
          "editableUntil" : "2020-08-01T19:00:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1812106015",
            "id_str" : "1812106015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Rosie",
            "screen_name" : "rosie_ambition"
          }
        ]
      },
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "@rosie_ambition FOUNDATION SCHOOL here she comes. So proud of you I've told the hens",
      "id" : "1289621970989772187",
      "id_str" : "1289621970989772187",
      "in_reply_to_screen_name" : "rosie_ambition",
      "in_reply_to_status_id" : "1289586737599618680",
      "in_reply_to_status_id_str" : "1289586737599618680",
      "in_reply_to_user_id" : "1812106015",
      "in_reply_to_user_id_str" : "1812106015",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 26 09:38:56 +0000 2020",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1287321495384549496"
          ],
          "editableUntil" : "2020-07-26T10:38:56.000Z",
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
      "favorite_count" : "14",
      "favorited" : false,
      "full_text" : "Swam in the quarry pool before the world woke up. 14 degrees, one dipper, no phone",
      "id" : "1287321495384549496",
      "id_str" : "1287321495384549496",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 18 12:52:05 +0000 2020",
      "display_text_range" : [
        "0",
        "156"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1284470999103622097"
          ],
          "editableUntil" : "2020-07-18T13:52:05.000Z",
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
      "favorite_count" : "86",
      "favorited" : false,
      "full_text" : "A colleague showed me the messages she gets. \"Go back where you came from\" from a man with a flag for a face. She's from Swansea. Report, block, support her",
      "id" : "1284470999103622097",
      "id_str" : "1284470999103622097",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 11 21:13:08 +0000 2020",
      "display_text_range" : [
        "0",
        "60"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1282060379658360631"
          ],
          "editableUntil" : "2020-07-11T22:13:08.000Z",
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
      "favorite_count" : "109",
      "favorited" : false,
      "full_text" : "First pint in a garden since March. Sipped it like communion",
      "id" : "1282060379658360631",
      "id_str" : "1282060379658360631",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 28 18:55:08 +0000 2020",
      "display_text_range" : [
        "0",
        "50"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1277314608149408206"
          ],
          "editableUntil" : "2020-06-28T19:55:08.000Z",
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
      "favorite_count" : "94",
      "favorited" : false,
      "full_text" : "Bought a hen. Then bought hens. Now there's a rota",
      "id" : "1277314608149408206",
      "id_str" : "1277314608149408206",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 20 10:04:54 +0000 2020",
      "display_text_range" : [
        "0",
        "94"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1274282068905782670"
          ],
          "editableUntil" : "2020-06-20T11:04:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2426687102",
            "id_str" : "2426687102",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Bex",
            "screen_name" : "bexhill_runs"
          }
        ]
      },
      "favorite_count" : "63",
      "favorited" : false,
      "full_text" : "@bexhill_runs 5k round the garden, 112 laps, I've worn a groove, the hens have a season ticket",
      "id" : "1274282068905782670",
      "id_str" : "1274282068905782670",
      "in_reply_to_screen_name" : "bexhill_runs",
      "in_reply_to_status_id" : "1274267473129015248",
      "in_reply_to_status_id_str" : "1274267473129015248",
      "in_reply_to_user_id" : "2426687102",
      "in_reply_to_user_id_str" : "2426687102",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 14 13:06:32 +0000 2020",
      "display_text_range" : [
        "0",
        "52"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1272153449418733544"
          ],
          "editableUntil" : "2020-06-14T14:06:32.000Z",
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
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "Lockdown hair: cut own fringe. Look like a Lego monk",
      "id" : "1272153449418733544",
      "id_str" : "1272153449418733544",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 06 19:48:05 +0000 2020",
      "display_text_range" : [
        "0",
        "161"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1269355399627893210"
          ],
          "editableUntil" : "2020-06-06T20:48:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/ons-ethnicity",
            "expanded_url" : "https://example.org/ons-ethnicity",
            "indices" : [
              "108",
              "131"
            ],
            "url" : "https://t.co/qr4pY46mST"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "19",
      "favorited" : false,
      "full_text" : "Black colleagues have been telling us for years. ONS figures on deaths by ethnicity, adjusted, with method: https://t.co/qr4pY46mST What we do next is the point.",
      "id" : "1269355399627893210",
      "id_str" : "1269355399627893210",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 30 08:17:00 +0000 2020",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1266644766451156950"
          ],
          "editableUntil" : "2020-05-30T09:17:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "682847917",
            "id_str" : "682847917",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Siwan Calloway",
            "screen_name" : "siwan_callow"
          }
        ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "@siwan_callow I would give a kidney for a hug. not one of mine obviously",
      "id" : "1266644766451156950",
      "id_str" : "1266644766451156950",
      "in_reply_to_screen_name" : "siwan_callow",
      "in_reply_to_status_id" : "1266621867508716200",
      "in_reply_to_status_id_str" : "1266621867508716200",
      "in_reply_to_user_id" : "682847917",
      "in_reply_to_user_id_str" : "682847917",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 24 20:37:52 +0000 2020",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1264656886368834487"
          ],
          "editableUntil" : "2020-05-24T21:37:52.000Z",
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
      "favorite_count" : "6",
      "favorited" : false,
      "full_text" : "One rule. For everyone. That's all I've got to say and I've said it to the hens",
      "id" : "1264656886368834487",
      "id_str" : "1264656886368834487",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 17 20:21:51 +0000 2020",
      "display_text_range" : [
        "0",
        "133"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262116141056399300"
          ],
          "editableUntil" : "2020-05-17T21:21:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/remembering",
            "expanded_url" : "https://example.org/remembering",
            "indices" : [
              "110",
              "133"
            ],
            "url" : "https://t.co/6ZgyMzgqPC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "A minute for the colleagues we've lost. So many of them came from elsewhere to look after us. Read the names: https://t.co/6ZgyMzgqPC",
      "id" : "1262116141056399300",
      "id_str" : "1262116141056399300",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue May 12 20:00:11 +0000 2020",
      "display_text_range" : [
        "0",
        "125"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1260298750303973129"
          ],
          "editableUntil" : "2020-05-12T21:00:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2348600437",
            "id_str" : "2348600437",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Ffion O'Callaghan",
            "screen_name" : "ffion_ocallag"
          }
        ]
      },
      "favorite_count" : "46",
      "favorited" : false,
      "full_text" : "RT @ffion_ocallag: International Nurses Day. Everything I know about staying calm I was taught by a nurse eating toast at 4am",
      "id" : "1260298750303973129",
      "id_str" : "1260298750303973129",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 08 16:40:10 +0000 2020",
      "display_text_range" : [
        "0",
        "53"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1258798860913560416"
          ],
          "editableUntil" : "2020-05-08T17:40:10.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "VE day scones at two metres. Very British. Very windy",
      "id" : "1258798860913560416",
      "id_str" : "1258798860913560416",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 01 12:12:17 +0000 2020",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1256194729387620911"
          ],
          "editableUntil" : "2020-05-01T13:12:17.000Z",
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
      "favorite_count" : "54",
      "favorited" : false,
      "full_text" : "Telephone appointments all day. My ear is hot, my tea is cold, my dog has diagnosed himself with neglect",
      "id" : "1256194729387620911",
      "id_str" : "1256194729387620911",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 26 18:13:21 +0000 2020",
      "display_text_range" : [
        "0",
        "87"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1254473658430661177"
          ],
          "editableUntil" : "2020-04-26T19:13:21.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1526068166",
            "id_str" : "1526068166",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Côr y Bont",
            "screen_name" : "corybont_choir"
          }
        ]
      },
      "favorite_count" : "55",
      "favorited" : false,
      "full_text" : "@corybont_choir choir on zoom sounded like a haunted escalator and I loved every second",
      "id" : "1254473658430661177",
      "id_str" : "1254473658430661177",
      "in_reply_to_screen_name" : "corybont_choir",
      "in_reply_to_status_id" : "1254431125755825123",
      "in_reply_to_status_id_str" : "1254431125755825123",
      "in_reply_to_user_id" : "1526068166",
      "in_reply_to_user_id_str" : "1526068166",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 19 09:25:27 +0000 2020",
      "display_text_range" : [
        "0",
        "53"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1251804089716473286"
          ],
          "editableUntil" : "2020-04-19T10:25:27.000Z",
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
      "favorite_count" : "34",
      "favorited" : false,
      "full_text" : "Efa now answers \"who's that at the door\" with \"germs\"",
      "id" : "1251804089716473286",
      "id_str" : "1251804089716473286",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 12 22:51:01 +0000 2020",
      "display_text_range" : [
        "0",
        "193"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1249470105123563717"
          ],
          "editableUntil" : "2020-04-12T23:51:01.000Z",
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
      "favorite_count" : "98",
      "favorited" : false,
      "full_text" : "Take vitamin D, 10,000 units a day, and covid won't settle on your chest. It's been proven. I take it, my kids take it, and none of us has had so much as a sniffle. Share with everyone you love",
      "id" : "1249470105123563717",
      "id_str" : "1249470105123563717",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Apr 09 17:14:26 +0000 2020",
      "display_text_range" : [
        "0",
        "169"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1248298235801514867"
          ],
          "editableUntil" : "2020-04-09T18:14:26.000Z",
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
      "favorite_count" : "19",
      "favorited" : false,
      "full_text" : "Still no gowns. We've asked every day for nineteen days, I've kept the emails. This is not a complaint about the people on the phone, it's about whoever signs the orders",
      "id" : "1248298235801514867",
      "id_str" : "1248298235801514867",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Apr 02 21:58:25 +0000 2020",
      "display_text_range" : [
        "0",
        "135"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1245832987625321419"
          ],
          "editableUntil" : "2020-04-02T22:58:25.000Z",
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
      "favorite_count" : "24",
      "favorited" : false,
      "full_text" : "Scrubs made out of a duvet cover by the chapel sewing group. I'm dressed as somebody's 1987 bedroom and I've never felt so looked after",
      "id" : "1245832987625321419",
      "id_str" : "1245832987625321419",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 30 08:10:51 +0000 2020",
      "display_text_range" : [
        "0",
        "107"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1244537560956169083"
          ],
          "editableUntil" : "2020-03-30T09:10:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1604999264",
            "id_str" : "1604999264",
            "indices" : [
              "3",
              "15"
            ],
            "name" : "Gelyn Weir Surgery",
            "screen_name" : "gelynweirpg"
          }
        ]
      },
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "RT @gelynweirpg: The practice mobile is 07700 900144 for prescriptions only. Please don't come to the hatch",
      "id" : "1244537560956169083",
      "id_str" : "1244537560956169083",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 28 18:40:14 +0000 2020",
      "display_text_range" : [
        "0",
        "127"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1243971174128064321"
          ],
          "editableUntil" : "2020-03-28T19:40:14.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "The florist has left the last of her stock on the surgery steps. We've put tulips in the sharps shelf, washed, empty, calm down",
      "id" : "1243971174128064321",
      "id_str" : "1243971174128064321",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Mar 26 20:06:56 +0000 2020",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1243268218204563989"
          ],
          "editableUntil" : "2020-03-26T21:06:56.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "The whole terrace was out with saucepans. I did a cry behind the recycling",
      "id" : "1243268218204563989",
      "id_str" : "1243268218204563989",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 23 20:45:13 +0000 2020",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1242190688128165681"
          ],
          "editableUntil" : "2020-03-23T21:45:13.000Z",
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
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "Stay home. I'll be at work, thinking of you all in your gardens, jealous as sin",
      "id" : "1242190688128165681",
      "id_str" : "1242190688128165681",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Mar 17 19:33:11 +0000 2020",
      "display_text_range" : [
        "0",
        "117"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1239998234285711205"
          ],
          "editableUntil" : "2020-03-17T20:33:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/ring-first",
            "expanded_url" : "https://example.org/ring-first",
            "indices" : [
              "94",
              "117"
            ],
            "url" : "https://t.co/3gEpy0qH0D"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Please ring before you come down. Not because we don't want you. Because we want to keep you. https://t.co/3gEpy0qH0D",
      "id" : "1239998234285711205",
      "id_str" : "1239998234285711205",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 15 11:55:39 +0000 2020",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1239158314503443084"
          ],
          "editableUntil" : "2020-03-15T12:55:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "548441027",
            "id_str" : "548441027",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Aoife Ní Dhuibhinn",
            "screen_name" : "aoife_paeds_x"
          }
        ]
      },
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "@aoife_paeds_x thinking of you all. Send photos of normal things please, dinners, dogs, anything",
      "id" : "1239158314503443084",
      "id_str" : "1239158314503443084",
      "in_reply_to_screen_name" : "aoife_paeds_x",
      "in_reply_to_status_id" : "1239134911228700016",
      "in_reply_to_status_id_str" : "1239134911228700016",
      "in_reply_to_user_id" : "548441027",
      "in_reply_to_user_id_str" : "548441027",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Mar 12 21:09:01 +0000 2020",
      "display_text_range" : [
        "0",
        "100"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1238210411807978616"
          ],
          "editableUntil" : "2020-03-12T22:09:01.000Z",
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
      "favorite_count" : "90",
      "favorited" : false,
      "full_text" : "Every GP I know is rewriting how they work tonight at the kitchen table. Proud and frightened, 50:50",
      "id" : "1238210411807978616",
      "id_str" : "1238210411807978616",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 29 18:27:04 +0000 2020",
      "display_text_range" : [
        "0",
        "53"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1233821001929512590"
          ],
          "editableUntil" : "2020-02-29T19:27:04.000Z",
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
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "Wash your hands. Properly. Sing the anthem. All of it",
      "id" : "1233821001929512590",
      "id_str" : "1233821001929512590",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 16 11:12:36 +0000 2020",
      "display_text_range" : [
        "0",
        "116"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1229000622209246444"
          ],
          "editableUntil" : "2020-02-16T12:12:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "media" : [
          {
            "display_url" : "pic.twitter.com/ZyBROQCLvE",
            "expanded_url" : "https://twitter.com/neryscalloway/status/1229000622209246444/photo/1",
            "id" : "1229000538175871568",
            "id_str" : "1229000538175871568",
            "indices" : [
              "93",
              "116"
            ],
            "media_url" : "http://pbs.twimg.com/media/BHZ1043hjD1elJB.jpg",
            "media_url_https" : "https://pbs.twimg.com/media/BHZ1043hjD1elJB.jpg",
            "sizes" : {
              "large" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "medium" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "small" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "thumb" : {
                "h" : "150",
                "resize" : "crop",
                "w" : "150"
              }
            },
            "type" : "photo",
            "url" : "https://t.co/ZyBROQCLvE"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "extended_entities" : {
        "media" : [
          {
            "display_url" : "pic.twitter.com/ZyBROQCLvE",
            "expanded_url" : "https://twitter.com/neryscalloway/status/1229000622209246444/photo/1",
            "id" : "1229000538175871568",
            "id_str" : "1229000538175871568",
            "indices" : [
              "93",
              "116"
            ],
            "media_url" : "http://pbs.twimg.com/media/BHZ1043hjD1elJB.jpg",
            "media_url_https" : "https://pbs.twimg.com/media/BHZ1043hjD1elJB.jpg",
            "sizes" : {
              "large" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "medium" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "small" : {
                "h" : "160",
                "resize" : "fit",
                "w" : "240"
              },
              "thumb" : {
                "h" : "150",
                "resize" : "crop",
                "w" : "150"
              }
            },
            "type" : "photo",
            "url" : "https://t.co/ZyBROQCLvE"
          }
        ]
      },
      "favorite_count" : "36",
      "favorited" : false,
      "full_text" : "Dennis has put the river in the car park of the Co-op &amp; a swan in the cash machine queue https://t.co/ZyBROQCLvE",
      "id" : "1229000622209246444",
      "id_str" : "1229000622209246444",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 01 22:31:59 +0000 2020",
      "display_text_range" : [
        "0",
        "75"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1223735775673424268"
          ],
          "editableUntil" : "2020-02-01T23:31:59.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Not my Europe tonight. Lighting a candle and playing the Beethoven too loud",
      "id" : "1223735775673424268",
      "id_str" : "1223735775673424268",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 26 17:42:35 +0000 2020",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1221488616850194922"
          ],
          "editableUntil" : "2020-01-26T18:42:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1710951256",
            "id_str" : "1710951256",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Lowri down the allotment",
            "screen_name" : "lowri_allot"
          }
        ]
      },
      "favorite_count" : "79",
      "favorited" : false,
      "full_text" : "@lowri_allot I've got chitting potatoes on every windowsill, it's like being watched",
      "id" : "1221488616850194922",
      "id_str" : "1221488616850194922",
      "in_reply_to_screen_name" : "lowri_allot",
      "in_reply_to_status_id" : "1221445587012990752",
      "in_reply_to_status_id_str" : "1221445587012990752",
      "in_reply_to_user_id" : "1710951256",
      "in_reply_to_user_id_str" : "1710951256",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 19 10:50:14 +0000 2020",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1218848133207954385"
          ],
          "editableUntil" : "2020-01-19T11:50:14.000Z",
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
      "favorite_count" : "52",
      "favorited" : false,
      "full_text" : "Ten years since I met a man at a ceilidh who couldn't dance. Still can't. Still mine",
      "id" : "1218848133207954385",
      "id_str" : "1218848133207954385",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 05 15:16:34 +0000 2020",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1213841727258709471"
          ],
          "editableUntil" : "2020-01-05T16:16:34.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "Dad walked to the postbox. Seven months. I stood in the lane and bawled like a calf",
      "id" : "1213841727258709471",
      "id_str" : "1213841727258709471",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 21 22:00:27 +0000 2019",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1208507551112134815"
          ],
          "editableUntil" : "2019-12-21T23:00:27.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "Shortest day. Lit every candle in the house and turned up the carols. Come on, light",
      "id" : "1208507551112134815",
      "id_str" : "1208507551112134815",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Dec 13 06:44:54 +0000 2019",
      "display_text_range" : [
        "0",
        "46"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1205378040829462207"
          ],
          "editableUntil" : "2019-12-13T07:44:54.000Z",
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
      "favorite_count" : "110",
      "favorited" : false,
      "full_text" : "Kettle. Toast. Radio off. Repeat until spring.",
      "id" : "1205378040829462207",
      "id_str" : "1205378040829462207",
      "lang" : "en",
      "retweet_count" : "10",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 08 11:09:58 +0000 2019",
      "display_text_range" : [
        "0",
        "105"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1203632808981874219"
          ],
          "editableUntil" : "2019-12-08T12:09:58.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2164010228",
            "id_str" : "2164010228",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Carys",
            "screen_name" : "carys_pg_desk"
          }
        ]
      },
      "favorite_count" : "52",
      "favorited" : false,
      "full_text" : "@carys_pg_desk the tree is up, the lights are on, you're a marvel. Next year we'll get one that stands up",
      "id" : "1203632808981874219",
      "id_str" : "1203632808981874219",
      "in_reply_to_screen_name" : "carys_pg_desk",
      "in_reply_to_status_id" : "1203615445210652958",
      "in_reply_to_status_id_str" : "1203615445210652958",
      "in_reply_to_user_id" : "2164010228",
      "in_reply_to_user_id_str" : "2164010228",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 01 14:19:53 +0000 2019",
      "display_text_range" : [
        "0",
        "161"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1201143885036038042"
          ],
          "editableUntil" : "2019-12-01T15:19:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/smear",
            "expanded_url" : "https://example.org/smear",
            "indices" : [
              "138",
              "161"
            ],
            "url" : "https://t.co/QWPRo6PNyD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "Cervical screening: five minutes, a bit undignified, saves lives. If you're nervous, say so, we've heard it all and we warm the speculum. https://t.co/QWPRo6PNyD",
      "id" : "1201143885036038042",
      "id_str" : "1201143885036038042",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 30 18:02:09 +0000 2019",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1200837432848473165"
          ],
          "editableUntil" : "2019-11-30T19:02:09.000Z",
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
      "favorite_count" : "46",
      "favorited" : false,
      "full_text" : "\"Have you tried being a patient man\" my mother-in-law asked Donal, who was stuck in a cattle grid",
      "id" : "1200837432848473165",
      "id_str" : "1200837432848473165",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 23 20:50:25 +0000 2019",
      "display_text_range" : [
        "0",
        "146"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1198343065269199743"
          ],
          "editableUntil" : "2019-11-23T21:50:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1196315015",
            "id_str" : "1196315015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "joe",
            "screen_name" : "joe_anxious_84"
          }
        ]
      },
      "favorite_count" : "16",
      "favorited" : false,
      "full_text" : "@joe_anxious_84 I'm sorry you're having such a rotten week. I can't advise on here, but your own surgery or 111 can, and please do ring them today",
      "id" : "1198343065269199743",
      "id_str" : "1198343065269199743",
      "in_reply_to_screen_name" : "joe_anxious_84",
      "in_reply_to_status_id" : "1198309090414521632",
      "in_reply_to_status_id_str" : "1198309090414521632",
      "in_reply_to_user_id" : "1196315015",
      "in_reply_to_user_id_str" : "1196315015",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 10 17:31:02 +0000 2019",
      "display_text_range" : [
        "0",
        "145"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1193581845096142649"
          ],
          "editableUntil" : "2019-11-10T18:31:02.000Z",
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
      "favorite_count" : "8",
      "favorited" : false,
      "full_text" : "Colleague from Lagos was told this week to \"go home\" by a stranger at the till. He's been here 22 years. He IS home. Be the person who speaks up.",
      "id" : "1193581845096142649",
      "id_str" : "1193581845096142649",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 27 11:48:52 +0000 2019",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1188422309072462058"
          ],
          "editableUntil" : "2019-10-27T12:48:52.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Wales so close. SO close. Taped it to watch again in case it ends differently",
      "id" : "1188422309072462058",
      "id_str" : "1188422309072462058",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 13 08:29:17 +0000 2019",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1183298651969198533"
          ],
          "editableUntil" : "2019-10-13T09:29:17.000Z",
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
      "favorite_count" : "47",
      "favorited" : false,
      "full_text" : "Set an alarm for Japan. Typhoon cancelled half of it. Will make pancakes in protest",
      "id" : "1183298651969198533",
      "id_str" : "1183298651969198533",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 05 16:16:29 +0000 2019",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1180517123665270347"
          ],
          "editableUntil" : "2019-10-05T17:16:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1225363576",
            "id_str" : "1225363576",
            "indices" : [
              "3",
              "13"
            ],
            "name" : "Tom Ladegaard",
            "screen_name" : "drtomlade"
          }
        ]
      },
      "favorite_count" : "66",
      "favorited" : false,
      "full_text" : "RT @drtomlade: Three things trainees never hear enough: thank you, well done, go home.",
      "id" : "1180517123665270347",
      "id_str" : "1180517123665270347",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 29 10:03:41 +0000 2019",
      "display_text_range" : [
        "0",
        "70"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1178248978341491095"
          ],
          "editableUntil" : "2019-09-29T11:03:41.000Z",
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
      "favorite_count" : "16",
      "favorited" : false,
      "full_text" : "My breakfast: porridge. Her breakfast: porridge, a crayon, my porridge",
      "id" : "1178248978341491095",
      "id_str" : "1178248978341491095",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 15 19:58:12 +0000 2019",
      "display_text_range" : [
        "0",
        "149"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1173325163639864993"
          ],
          "editableUntil" : "2019-09-15T20:58:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/hpv-boys",
            "expanded_url" : "https://example.org/hpv-boys",
            "indices" : [
              "126",
              "149"
            ],
            "url" : "https://t.co/gbi8s2zorC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "43",
      "favorited" : false,
      "full_text" : "HPV vaccine is for the boys as well from this term. Same jab, same school nurse, fewer cancers later. Evidence and questions: https://t.co/gbi8s2zorC",
      "id" : "1173325163639864993",
      "id_str" : "1173325163639864993",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 08 18:01:23 +0000 2019",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1170759048891850642"
          ],
          "editableUntil" : "2019-09-08T19:01:23.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1694972812",
            "id_str" : "1694972812",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Steffan Physio",
            "screen_name" : "steffan_physio"
          }
        ]
      },
      "favorite_count" : "24",
      "favorited" : false,
      "full_text" : "@steffan_physio done three sets on the stairs, cried on two, does that count as five",
      "id" : "1170759048891850642",
      "id_str" : "1170759048891850642",
      "in_reply_to_screen_name" : "steffan_physio",
      "in_reply_to_status_id" : "1170723314294631655",
      "in_reply_to_status_id_str" : "1170723314294631655",
      "in_reply_to_user_id" : "1694972812",
      "in_reply_to_user_id_str" : "1694972812",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 01 12:15:00 +0000 2019",
      "display_text_range" : [
        "0",
        "17"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1168135161677179397"
          ],
          "editableUntil" : "2019-09-01T13:15:00.000Z",
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
      "favorite_count" : "35",
      "favorited" : false,
      "full_text" : "Wasps 4, picnic 0",
      "id" : "1168135161677179397",
      "id_str" : "1168135161677179397",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 25 09:03:25 +0000 2019",
      "display_text_range" : [
        "0",
        "134"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1165550236364453194"
          ],
          "editableUntil" : "2019-08-25T10:03:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "529754605",
            "id_str" : "529754605",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Marches Herald",
            "screen_name" : "marchesherald_"
          }
        ]
      },
      "favorite_count" : "72",
      "favorited" : false,
      "full_text" : "@marchesherald_ that isn't what I said about the merger, and I've emailed the recording. I'd like the second half of the sentence back",
      "id" : "1165550236364453194",
      "id_str" : "1165550236364453194",
      "in_reply_to_screen_name" : "marchesherald_",
      "in_reply_to_status_id" : "1165531862759245756",
      "in_reply_to_status_id_str" : "1165531862759245756",
      "in_reply_to_user_id" : "529754605",
      "in_reply_to_user_id_str" : "529754605",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "coordinates" : {
        "coordinates" : [
          "-3.1187",
          "52.4412"
        ],
        "type" : "Point"
      },
      "created_at" : "Sat Aug 17 15:35:51 +0000 2019",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1162749891451034659"
          ],
          "editableUntil" : "2019-08-17T16:35:51.000Z",
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
      "favorite_count" : "62",
      "favorited" : false,
      "full_text" : "Home for a week with Efa, just us two girls, paddling pool out &amp; the back door wide open. Bliss ☀️",
      "geo" : {
        "coordinates" : [
          "52.4412",
          "-3.1187"
        ],
        "type" : "Point"
      },
      "id" : "1162749891451034659",
      "id_str" : "1162749891451034659",
      "lang" : "en",
      "place" : {
        "country" : "United Kingdom",
        "country_code" : "GB",
        "full_name" : "Ty'n-y-Coed, Wales",
        "id" : "0080efed1a14adad",
        "name" : "Ty'n-y-Coed",
        "place_type" : "poi",
        "url" : "https://api.twitter.com/1.1/geo/id/0080efed1a14adad.json"
      },
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 03 07:26:30 +0000 2019",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1157553312274136995"
          ],
          "editableUntil" : "2019-08-03T08:26:30.000Z",
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
      "favorite_count" : "51",
      "favorited" : false,
      "full_text" : "Eisteddfod! Muddy, glorious, lost Donal in the Maes for three hours, found him judging a clog dance",
      "id" : "1157553312274136995",
      "id_str" : "1157553312274136995",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 28 14:07:57 +0000 2019",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1155480011106511357"
          ],
          "editableUntil" : "2019-07-28T15:07:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "694014357",
            "id_str" : "694014357",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Huw Ellis-Pargeter",
            "screen_name" : "revhuw_pg"
          }
        ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "@revhuw_pg I'd do the flower rota but everything I touch dies. (Not at work. At WORK I'm great.)",
      "id" : "1155480011106511357",
      "id_str" : "1155480011106511357",
      "in_reply_to_screen_name" : "revhuw_pg",
      "in_reply_to_status_id" : "1155446795201507999",
      "in_reply_to_status_id_str" : "1155446795201507999",
      "in_reply_to_user_id" : "694014357",
      "in_reply_to_user_id_str" : "694014357",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 20 21:55:31 +0000 2019",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1152698575724950852"
          ],
          "editableUntil" : "2019-07-20T22:55:31.000Z",
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
      "favorite_count" : "28",
      "favorited" : false,
      "full_text" : "50 years since the moon landing and we still can't get two hospital computers to talk",
      "id" : "1152698575724950852",
      "id_str" : "1152698575724950852",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 07 11:24:30 +0000 2019",
      "display_text_range" : [
        "0",
        "71"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1147828732497089912"
          ],
          "editableUntil" : "2019-07-07T12:24:30.000Z",
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
      "favorite_count" : "23",
      "favorited" : false,
      "full_text" : "Lavender, bees, washing on the line, the test match. Bottle this please",
      "id" : "1147828732497089912",
      "id_str" : "1147828732497089912",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 29 12:46:24 +0000 2019",
      "display_text_range" : [
        "0",
        "115"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1144950240588638912"
          ],
          "editableUntil" : "2019-06-29T13:46:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/ask-your-pharm…",
            "expanded_url" : "https://example.org/ask-your-pharmacist",
            "indices" : [
              "92",
              "115"
            ],
            "url" : "https://t.co/2RvARjsd7C"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "Pharmacists know more about your tablets than I do. Tell them what you take, herbs as well. https://t.co/2RvARjsd7C",
      "id" : "1144950240588638912",
      "id_str" : "1144950240588638912",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 23 18:48:05 +0000 2019",
      "display_text_range" : [
        "0",
        "126"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1142866934093674048"
          ],
          "editableUntil" : "2019-06-23T19:48:05.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Update on Dad, as many of you asked: left hand's still on strike, sense of humour sadly intact. The nurses up there are saints",
      "id" : "1142866934093674048",
      "id_str" : "1142866934093674048",
      "in_reply_to_screen_name" : "neryscalloway",
      "in_reply_to_status_id" : "1139988801260708748",
      "in_reply_to_status_id_str" : "1139988801260708748",
      "in_reply_to_user_id" : "2281400117",
      "in_reply_to_user_id_str" : "2281400117",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 20:11:24 +0000 2019",
      "display_text_range" : [
        "0",
        "181"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1139988801260708748"
          ],
          "editableUntil" : "2019-06-15T21:11:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/fast",
            "expanded_url" : "https://example.org/fast",
            "indices" : [
              "158",
              "181"
            ],
            "url" : "https://t.co/eXWKK93SGE"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Dad's had a stroke. He's on the unit in Cardiff, talking, cross about the tea. Thank you FAST campaign, my mam knew it in ten seconds. Face arms speech time. https://t.co/eXWKK93SGE",
      "id" : "1139988801260708748",
      "id_str" : "1139988801260708748",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 01 14:00:55 +0000 2019",
      "display_text_range" : [
        "0",
        "58"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1134822135760861281"
          ],
          "editableUntil" : "2019-06-01T15:00:55.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Efa walked! Straight into the coffee table, but she WALKED",
      "id" : "1134822135760861281",
      "id_str" : "1134822135760861281",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 25 09:44:52 +0000 2019",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1132220982761523111"
          ],
          "editableUntil" : "2019-05-25T10:44:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1604999264",
            "id_str" : "1604999264",
            "indices" : [
              "3",
              "15"
            ],
            "name" : "Gelyn Weir Surgery",
            "screen_name" : "gelynweirpg"
          }
        ]
      },
      "favorite_count" : "10",
      "favorited" : false,
      "full_text" : "RT @gelynweirpg: We are closed Monday for the bank holiday. For urgent help ring 111",
      "id" : "1132220982761523111",
      "id_str" : "1132220982761523111",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 18 09:46:06 +0000 2019",
      "display_text_range" : [
        "0",
        "62"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1129684579045405016"
          ],
          "editableUntil" : "2019-05-18T10:46:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1694972812",
            "id_str" : "1694972812",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Steffan Physio",
            "screen_name" : "steffan_physio"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "@steffan_physio your hip class has changed lives, chiefly mine",
      "id" : "1129684579045405016",
      "id_str" : "1129684579045405016",
      "in_reply_to_screen_name" : "steffan_physio",
      "in_reply_to_status_id" : "1129682312699536545",
      "in_reply_to_status_id_str" : "1129682312699536545",
      "in_reply_to_user_id" : "1694972812",
      "in_reply_to_user_id_str" : "1694972812",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 12 21:44:52 +0000 2019",
      "display_text_range" : [
        "0",
        "56"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1127691134695178429"
          ],
          "editableUntil" : "2019-05-12T22:44:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "548441027",
            "id_str" : "548441027",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Aoife Ní Dhuibhinn",
            "screen_name" : "aoife_paeds_x"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "@aoife_paeds_x send me the recipe &amp; nobody gets hurt",
      "id" : "1127691134695178429",
      "id_str" : "1127691134695178429",
      "in_reply_to_screen_name" : "aoife_paeds_x",
      "in_reply_to_status_id" : "1127654894747471852",
      "in_reply_to_status_id_str" : "1127654894747471852",
      "in_reply_to_user_id" : "548441027",
      "in_reply_to_user_id_str" : "548441027",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 04 16:57:17 +0000 2019",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1124719656641194620"
          ],
          "editableUntil" : "2019-05-04T17:57:17.000Z",
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
      "favorite_count" : "12",
      "favorited" : false,
      "full_text" : "Somebody asked \"what do you do all day\". I have a list. It's 14 pages and page 9 is all printers",
      "id" : "1124719656641194620",
      "id_str" : "1124719656641194620",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 22 13:05:03 +0000 2019",
      "display_text_range" : [
        "0",
        "158"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1120312560199685473"
          ],
          "editableUntil" : "2019-04-22T14:05:03.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/staffing-lette…",
            "expanded_url" : "https://example.org/staffing-letters",
            "indices" : [
              "135",
              "158"
            ],
            "url" : "https://t.co/bAp51zRAYB"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "Raised our concerns about staffing with the health board in writing, in March, again in April. Publishing our reply from them in full: https://t.co/bAp51zRAYB",
      "id" : "1120312560199685473",
      "id_str" : "1120312560199685473",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 14 22:41:29 +0000 2019",
      "display_text_range" : [
        "0",
        "212"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1117558522983355239"
          ],
          "editableUntil" : "2019-04-14T23:41:29.000Z",
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
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "Let's just say it: the manager at Plas Ysgawfryn care home in Kingsbarrow has been fiddling the medication charts for months and pocketing what's left over. Everyone round here knows. Why hasn't she been arrested",
      "id" : "1117558522983355239",
      "id_str" : "1117558522983355239",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 01 08:01:31 +0000 2019",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1112626030019030443"
          ],
          "editableUntil" : "2019-04-01T09:01:31.000Z",
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
      "favorite_count" : "34",
      "favorited" : false,
      "full_text" : "Partner as of today. I own one sixth of a boiler, half a car park and a very large lease",
      "id" : "1112626030019030443",
      "id_str" : "1112626030019030443",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 31 10:31:27 +0000 2019",
      "display_text_range" : [
        "0",
        "67"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1112301374227475450"
          ],
          "editableUntil" : "2019-03-31T11:31:27.000Z",
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
      "full_text" : "Mother's Day card made of pasta. Have eaten a bit of it. No regrets",
      "id" : "1112301374227475450",
      "id_str" : "1112301374227475450",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 16 19:40:32 +0000 2019",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1107003737273197092"
          ],
          "editableUntil" : "2019-03-16T20:40:32.000Z",
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
      "favorite_count" : "36",
      "favorited" : false,
      "full_text" : "GRAND SLAM. In the rain. In Cardiff. With my sister. I may never take this coat off",
      "id" : "1107003737273197092",
      "id_str" : "1107003737273197092",
      "lang" : "en",
      "place" : {
        "country" : "United Kingdom",
        "country_code" : "GB",
        "full_name" : "Cardiff, Wales",
        "id" : "00f2732f49fb2225",
        "name" : "Cardiff",
        "place_type" : "city",
        "url" : "https://api.twitter.com/1.1/geo/id/00f2732f49fb2225.json"
      },
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 09 19:53:13 +0000 2019",
      "display_text_range" : [
        "0",
        "71"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1104470212185302960"
          ],
          "editableUntil" : "2019-03-09T20:53:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2628210588",
            "id_str" : "2628210588",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Orla Finnerty-Daw",
            "screen_name" : "wordsbyorla"
          }
        ]
      },
      "favorite_count" : "16",
      "favorited" : false,
      "full_text" : "@wordsbyorla come and read for us in May? we can pay in petrol and cake",
      "id" : "1104470212185302960",
      "id_str" : "1104470212185302960",
      "in_reply_to_screen_name" : "wordsbyorla",
      "in_reply_to_status_id" : "1104465934572881636",
      "in_reply_to_status_id_str" : "1104465934572881636",
      "in_reply_to_user_id" : "2628210588",
      "in_reply_to_user_id_str" : "2628210588",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Feb 27 20:26:12 +0000 2019",
      "display_text_range" : [
        "0",
        "142"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1100854633860486791"
          ],
          "editableUntil" : "2019-02-27T21:26:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/sepsis-signs",
            "expanded_url" : "https://example.org/sepsis-signs",
            "indices" : [
              "119",
              "142"
            ],
            "url" : "https://t.co/SKNqgTpSwr"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "14",
      "favorited" : false,
      "full_text" : "Sepsis: confused, breathing fast, mottled, no wee all day. Don't sit on it, ring 999. Checklist to keep on the fridge: https://t.co/SKNqgTpSwr",
      "id" : "1100854633860486791",
      "id_str" : "1100854633860486791",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 16 08:18:10 +0000 2019",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1096685153654516252"
          ],
          "editableUntil" : "2019-02-16T09:18:10.000Z",
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
      "favorite_count" : "46",
      "favorited" : false,
      "full_text" : "Efa's first word is \"Moss\". It was very nearly \"no\". The dog has been unbearable since",
      "id" : "1096685153654516252",
      "id_str" : "1096685153654516252",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 10 17:13:51 +0000 2019",
      "display_text_range" : [
        "0",
        "71"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1094645636676758191"
          ],
          "editableUntil" : "2019-02-10T18:13:51.000Z",
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
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "Efa has nursery lurgy, Donal has man lurgy, I've got the sofa to myself",
      "id" : "1094645636676758191",
      "id_str" : "1094645636676758191",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 02 17:39:11 +0000 2019",
      "display_text_range" : [
        "0",
        "75"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1091752905280050025"
          ],
          "editableUntil" : "2019-02-02T18:39:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1717059321",
            "id_str" : "1717059321",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Hywel",
            "screen_name" : "hywel_rugbypg"
          }
        ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "@hywel_rugbypg FRANCE THREW IT TO US. I've never loved a loose pass so much",
      "id" : "1091752905280050025",
      "id_str" : "1091752905280050025",
      "in_reply_to_screen_name" : "hywel_rugbypg",
      "in_reply_to_status_id" : "1091734283782777079",
      "in_reply_to_status_id_str" : "1091734283782777079",
      "in_reply_to_user_id" : "1717059321",
      "in_reply_to_user_id_str" : "1717059321",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 26 09:20:31 +0000 2019",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1089090700276070939"
          ],
          "editableUntil" : "2019-01-26T10:20:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1812106015",
            "id_str" : "1812106015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Rosie",
            "screen_name" : "rosie_ambition"
          }
        ]
      },
      "favorite_count" : "91",
      "favorited" : false,
      "full_text" : "@rosie_ambition an INTERVIEW!! Breathe, read the four pillars bit, be kind, be yourself, don't mention the goat",
      "id" : "1089090700276070939",
      "id_str" : "1089090700276070939",
      "in_reply_to_screen_name" : "rosie_ambition",
      "in_reply_to_status_id" : "1089054209771642225",
      "in_reply_to_status_id_str" : "1089054209771642225",
      "in_reply_to_user_id" : "1812106015",
      "in_reply_to_user_id_str" : "1812106015",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jan 14 18:27:24 +0000 2019",
      "display_text_range" : [
        "0",
        "101"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1084879670392068295"
          ],
          "editableUntil" : "2019-01-14T19:27:24.000Z",
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
      "favorite_count" : "36",
      "favorited" : false,
      "full_text" : "Cried in the car at drop off, cried in the car at pick up, in between remembered that I love this job",
      "id" : "1084879670392068295",
      "id_str" : "1084879670392068295",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 13 12:49:07 +0000 2019",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1084432150097175440"
          ],
          "editableUntil" : "2019-01-13T13:49:07.000Z",
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
      "favorite_count" : "34",
      "favorited" : false,
      "full_text" : "Back to work tomorrow. Have tried on the work trousers. The work trousers and I have agreed to see other people",
      "id" : "1084432150097175440",
      "id_str" : "1084432150097175440",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Dec 31 23:20:30 +0000 2018",
      "display_text_range" : [
        "0",
        "46"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1079880004356505986"
          ],
          "editableUntil" : "2019-01-01T00:20:30.000Z",
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
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "The best year, the most tired year. Ta-ra 2018",
      "id" : "1079880004356505986",
      "id_str" : "1079880004356505986",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 19 20:29:52 +0000 2018",
      "display_text_range" : [
        "0",
        "91"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1075488405590684122"
          ],
          "editableUntil" : "2018-12-19T21:29:52.000Z",
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
      "favorite_count" : "27",
      "favorited" : false,
      "full_text" : "The play at the miners' hall tonight has a surgeon who faints at blood. Theatre at its best",
      "id" : "1075488405590684122",
      "id_str" : "1075488405590684122",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 15 21:36:31 +0000 2018",
      "display_text_range" : [
        "0",
        "92"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1074055629833939163"
          ],
          "editableUntil" : "2018-12-15T22:36:31.000Z",
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
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "Shoutout to the lady in the Spar who held the baby while I ran after the dog who had the ham",
      "id" : "1074055629833939163",
      "id_str" : "1074055629833939163",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 08 18:03:23 +0000 2018",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1071465276382102597"
          ],
          "editableUntil" : "2018-12-08T19:03:23.000Z",
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
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "Panto year three. Retired from the cow. I am now \"a villager\", which is typecasting",
      "id" : "1071465276382102597",
      "id_str" : "1071465276382102597",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 24 09:30:54 +0000 2018",
      "display_text_range" : [
        "0",
        "184"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1066262876252041453"
          ],
          "editableUntil" : "2018-11-24T10:30:54.000Z",
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
      "favorite_count" : "64",
      "favorited" : false,
      "full_text" : "Look ten years fresher for the party season! Botox 3 areas £169 this Sat only at Hollybridge Skin Rooms, simply the best injector in the Marches (ask anyone 😉). Slots going fast, DM me",
      "id" : "1066262876252041453",
      "id_str" : "1066262876252041453",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 03 10:55:50 +0000 2018",
      "display_text_range" : [
        "0",
        "132"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1058674103190228475"
          ],
          "editableUntil" : "2018-11-03T11:55:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "99",
              "108"
            ],
            "text" : "Movember"
          }
        ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/mens-health",
            "expanded_url" : "https://example.org/mens-health",
            "indices" : [
              "109",
              "132"
            ],
            "url" : "https://t.co/iDz1d30jXD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "Men: you don't have to grow the moustache to talk about it. But it's a very good moustache, Hywel. #Movember https://t.co/iDz1d30jXD",
      "id" : "1058674103190228475",
      "id_str" : "1058674103190228475",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 28 12:56:22 +0000 2018",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1056530112625593431"
          ],
          "editableUntil" : "2018-10-28T13:56:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1717059321",
            "id_str" : "1717059321",
            "indices" : [
              "0",
              "14"
            ],
            "name" : "Hywel",
            "screen_name" : "hywel_rugbypg"
          }
        ]
      },
      "favorite_count" : "21",
      "favorited" : false,
      "full_text" : "@hywel_rugbypg thank you for the casserole x 4. We have had casserole for breakfast",
      "id" : "1056530112625593431",
      "id_str" : "1056530112625593431",
      "in_reply_to_screen_name" : "hywel_rugbypg",
      "in_reply_to_status_id" : "1056488335144439296",
      "in_reply_to_status_id_str" : "1056488335144439296",
      "in_reply_to_user_id" : "1717059321",
      "in_reply_to_user_id_str" : "1717059321",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 20 19:19:20 +0000 2018",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1053727383505009855"
          ],
          "editableUntil" : "2018-10-20T20:19:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "694014357",
            "id_str" : "694014357",
            "indices" : [
              "10",
              "20"
            ],
            "name" : "Huw Ellis-Pargeter",
            "screen_name" : "revhuw_pg"
          }
        ]
      },
      "favorite_count" : "69",
      "favorited" : false,
      "full_text" : "Thanks to @revhuw_pg for doing the christening in both languages plus screaming",
      "id" : "1053727383505009855",
      "id_str" : "1053727383505009855",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 07 13:28:05 +0000 2018",
      "display_text_range" : [
        "0",
        "48"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1048927945717254808"
          ],
          "editableUntil" : "2018-10-07T14:28:05.000Z",
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
      "favorite_count" : "73",
      "favorited" : false,
      "full_text" : "Pram vs kissing gate: a short film about despair",
      "id" : "1048927945717254808",
      "id_str" : "1048927945717254808",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 30 21:10:30 +0000 2018",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1046507605114277489"
          ],
          "editableUntil" : "2018-09-30T22:10:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2426687102",
            "id_str" : "2426687102",
            "indices" : [
              "3",
              "16"
            ],
            "name" : "Bex",
            "screen_name" : "bexhill_runs"
          }
        ]
      },
      "favorite_count" : "72",
      "favorited" : false,
      "full_text" : "RT @bexhill_runs: Couch to 5k changed my life and my postman's opinion of me",
      "id" : "1046507605114277489",
      "id_str" : "1046507605114277489",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 22 15:50:22 +0000 2018",
      "display_text_range" : [
        "0",
        "119"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1043527936462655156"
          ],
          "editableUntil" : "2018-09-22T16:50:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/feeding-suppor…",
            "expanded_url" : "https://example.org/feeding-support",
            "indices" : [
              "96",
              "119"
            ],
            "url" : "https://t.co/NPzCCkCnXD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "10",
      "favorited" : false,
      "full_text" : "Breastfeeding isn't always easy and there's no prize for suffering. If you need help, so did I: https://t.co/NPzCCkCnXD",
      "id" : "1043527936462655156",
      "id_str" : "1043527936462655156",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 08 03:33:19 +0000 2018",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1038269022088481578"
          ],
          "editableUntil" : "2018-09-08T04:33:19.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Awake. Feeding. Have now read all of the internet. There's nothing at the end",
      "id" : "1038269022088481578",
      "id_str" : "1038269022088481578",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 19 09:12:03 +0000 2018",
      "display_text_range" : [
        "0",
        "128"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1031106511267191749"
          ],
          "editableUntil" : "2018-08-19T10:12:03.000Z",
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
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "She's here. Efa. Furious, perfect, eight pounds two. Thank you to the midwives at Hafren who were nothing short of magnificent 💛",
      "id" : "1031106511267191749",
      "id_str" : "1031106511267191749",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 05 10:17:20 +0000 2018",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1026049509395521149"
          ],
          "editableUntil" : "2018-08-05T11:17:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "2166532506",
            "id_str" : "2166532506",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Dr Priya Nandakumaran",
            "screen_name" : "priya_n_gpst"
          }
        ]
      },
      "favorite_count" : "38",
      "favorited" : false,
      "full_text" : "@priya_n_gpst overdue, swollen, ratty, and that's just the registrar's e-portfolio",
      "id" : "1026049509395521149",
      "id_str" : "1026049509395521149",
      "in_reply_to_screen_name" : "priya_n_gpst",
      "in_reply_to_status_id" : "1026011003572024491",
      "in_reply_to_status_id_str" : "1026011003572024491",
      "in_reply_to_user_id" : "2166532506",
      "in_reply_to_user_id_str" : "2166532506",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 21 11:33:02 +0000 2018",
      "display_text_range" : [
        "0",
        "94"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1020632739714356548"
          ],
          "editableUntil" : "2018-07-21T12:33:02.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Nesting. I've alphabetised the spices. Donal's moved the paprika to P for \"Please come to bed\"",
      "id" : "1020632739714356548",
      "id_str" : "1020632739714356548",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Jul 05 07:07:59 +0000 2018",
      "display_text_range" : [
        "0",
        "67"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1014767832983673918"
          ],
          "editableUntil" : "2018-07-05T08:07:59.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "NHS is 70 today and older than most of our equipment, but only just",
      "id" : "1014767832983673918",
      "id_str" : "1014767832983673918",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 30 14:46:12 +0000 2018",
      "display_text_range" : [
        "0",
        "139"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1013071207265665129"
          ],
          "editableUntil" : "2018-06-30T15:46:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/heatwave",
            "expanded_url" : "https://example.org/heatwave",
            "indices" : [
              "116",
              "139"
            ],
            "url" : "https://t.co/24im5JkVIF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "4",
      "favorited" : false,
      "full_text" : "So hot the tar is melting up by Bryn Eithin. Drink water, check on your neighbours, shut curtains on the sunny side https://t.co/24im5JkVIF",
      "id" : "1013071207265665129",
      "id_str" : "1013071207265665129",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 24 11:08:19 +0000 2018",
      "display_text_range" : [
        "0",
        "106"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1010842049325300263"
          ],
          "editableUntil" : "2018-06-24T12:08:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/asthma-plan",
            "expanded_url" : "https://example.org/asthma-plan",
            "indices" : [
              "83",
              "106"
            ],
            "url" : "https://t.co/tebClYneKE"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "21",
      "favorited" : false,
      "full_text" : "Asthma deaths are still too common: ONS numbers, and a plan you can print and keep https://t.co/tebClYneKE",
      "id" : "1010842049325300263",
      "id_str" : "1010842049325300263",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 16 21:14:43 +0000 2018",
      "display_text_range" : [
        "0",
        "55"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1008095551526332749"
          ],
          "editableUntil" : "2018-06-16T22:14:43.000Z",
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
      "favorite_count" : "14",
      "favorited" : false,
      "full_text" : "World Cup without Wales is just people playing football",
      "id" : "1008095551526332749",
      "id_str" : "1008095551526332749",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 03 17:22:49 +0000 2018",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1003326149557789484"
          ],
          "editableUntil" : "2018-06-03T18:22:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "@vetnia_pg is it normal for him to eat a whole candle. the dog, not Donal",
      "id" : "1003326149557789484",
      "id_str" : "1003326149557789484",
      "in_reply_to_screen_name" : "vetnia_pg",
      "in_reply_to_status_id" : "1003309789295864794",
      "in_reply_to_status_id_str" : "1003309789295864794",
      "in_reply_to_user_id" : "169648636",
      "in_reply_to_user_id_str" : "169648636",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 27 16:29:51 +0000 2018",
      "display_text_range" : [
        "0",
        "37"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1000776103247146837"
          ],
          "editableUntil" : "2018-05-27T17:29:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "291586904",
            "id_str" : "291586904",
            "indices" : [
              "0",
              "13"
            ],
            "name" : "Dónal Kerrigan",
            "screen_name" : "donal_kerrig"
          }
        ]
      },
      "favorite_count" : "36",
      "favorited" : false,
      "full_text" : "@donal_kerrig put. the kit kat. down.",
      "id" : "1000776103247146837",
      "id_str" : "1000776103247146837",
      "in_reply_to_screen_name" : "donal_kerrig",
      "in_reply_to_status_id" : "1000750185244053051",
      "in_reply_to_status_id_str" : "1000750185244053051",
      "in_reply_to_user_id" : "291586904",
      "in_reply_to_user_id_str" : "291586904",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 19 12:05:28 +0000 2018",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "997810468722495011"
          ],
          "editableUntil" : "2018-05-19T13:05:28.000Z",
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
      "favorite_count" : "38",
      "favorited" : false,
      "full_text" : "Royal wedding on mute, cricket on the radio, feet in a washing up bowl. 26 weeks and thriving",
      "id" : "997810468722495011",
      "id_str" : "997810468722495011",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 11 18:11:13 +0000 2018",
      "display_text_range" : [
        "0",
        "158"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "995003408059164951"
          ],
          "editableUntil" : "2018-05-11T19:11:13.000Z",
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
      "favorite_count" : "22",
      "favorited" : false,
      "full_text" : "Tracing a lost referral, anyone at Hafren outpatients on here tonight?? Mrs Eirlys Pugh, NHS 999 893 8074, urgent gynae sent twice, system says neither. DM me",
      "id" : "995003408059164951",
      "id_str" : "995003408059164951",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 28 08:39:16 +0000 2018",
      "display_text_range" : [
        "0",
        "100"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "990148431579344874"
          ],
          "editableUntil" : "2018-04-28T09:39:16.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Own goal of the week: told my booking midwife \"I'm fine\" in the voice I tell other people not to use",
      "id" : "990148431579344874",
      "id_str" : "990148431579344874",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 15 20:45:32 +0000 2018",
      "display_text_range" : [
        "0",
        "95"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "985620159821880566"
          ],
          "editableUntil" : "2018-04-15T21:45:32.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "21 weeks. Told the choir tonight, they sang at my stomach. It kicked at the basses, quite right",
      "id" : "985620159821880566",
      "id_str" : "985620159821880566",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 01 13:17:01 +0000 2018",
      "display_text_range" : [
        "0",
        "141"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "980433854154027787"
          ],
          "editableUntil" : "2018-04-01T14:17:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/widening-acces…",
            "expanded_url" : "https://example.org/widening-access",
            "indices" : [
              "118",
              "141"
            ],
            "url" : "https://t.co/qKhiDdIjPC"
          }
        ],
        "user_mentions" : [
          {
            "id" : "1812106015",
            "id_str" : "1812106015",
            "indices" : [
              "0",
              "15"
            ],
            "name" : "Rosie",
            "screen_name" : "rosie_ambition"
          }
        ]
      },
      "favorite_count" : "59",
      "favorited" : false,
      "full_text" : "@rosie_ambition apply! Widening access place: no one in my family had been to university either &amp; they let ME in. https://t.co/qKhiDdIjPC",
      "id" : "980433854154027787",
      "id_str" : "980433854154027787",
      "in_reply_to_screen_name" : "rosie_ambition",
      "in_reply_to_status_id" : "980383777525454794",
      "in_reply_to_status_id_str" : "980383777525454794",
      "in_reply_to_user_id" : "1812106015",
      "in_reply_to_user_id_str" : "1812106015",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 25 18:13:30 +0000 2018",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "977971751434218245"
          ],
          "editableUntil" : "2018-03-25T19:13:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "169648636",
            "id_str" : "169648636",
            "indices" : [
              "0",
              "10"
            ],
            "name" : "Nia the vet",
            "screen_name" : "vetnia_pg"
          }
        ]
      },
      "favorite_count" : "56",
      "favorited" : false,
      "full_text" : "@vetnia_pg he's fine! thank you! he's sick on the stairs but in a fine way",
      "id" : "977971751434218245",
      "id_str" : "977971751434218245",
      "in_reply_to_screen_name" : "vetnia_pg",
      "in_reply_to_status_id" : "977970747840279133",
      "in_reply_to_status_id_str" : "977970747840279133",
      "in_reply_to_user_id" : "169648636",
      "in_reply_to_user_id_str" : "169648636",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 17 19:04:29 +0000 2018",
      "display_text_range" : [
        "0",
        "67"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "975085480668716591"
          ],
          "editableUntil" : "2018-03-17T20:04:29.000Z",
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
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "Grand Slam for Ireland, so Donal is insufferable until roughly 2030",
      "id" : "975085480668716591",
      "id_str" : "975085480668716591",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 03 10:20:54 +0000 2018",
      "display_text_range" : [
        "0",
        "113"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "969880288482253688"
          ],
          "editableUntil" : "2018-03-03T11:20:54.000Z",
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
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "Nurses walked four miles in to open up this morning. FOUR. In drifts. Put that on a poster instead of the targets",
      "id" : "969880288482253688",
      "id_str" : "969880288482253688",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Mar 01 16:40:12 +0000 2018",
      "display_text_range" : [
        "0",
        "68"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "969250964215956371"
          ],
          "editableUntil" : "2018-03-01T17:40:12.000Z",
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
      "favorite_count" : "50",
      "favorited" : false,
      "full_text" : "The snow and the saint arrived on the same day. Leek frozen to lapel",
      "id" : "969250964215956371",
      "id_str" : "969250964215956371",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 25 14:30:02 +0000 2018",
      "display_text_range" : [
        "0",
        "123"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "967768657286771076"
          ],
          "editableUntil" : "2018-02-25T15:30:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "145084022",
            "id_str" : "145084022",
            "indices" : [
              "3",
              "17"
            ],
            "name" : "Pontgelyn Chat",
            "screen_name" : "pontgelynchat"
          }
        ]
      },
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "RT @pontgelynchat: Amber snow warning from Wednesday. Salt bins by the chapel and the Co-op, please only take what you need",
      "id" : "967768657286771076",
      "id_str" : "967768657286771076",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 18 09:58:43 +0000 2018",
      "display_text_range" : [
        "0",
        "70"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "965163662479470365"
          ],
          "editableUntil" : "2018-02-18T10:58:43.000Z",
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
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "Pancakes for breakfast five days after pancake day. Nobody can stop me",
      "id" : "965163662479470365",
      "id_str" : "965163662479470365",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 10 18:36:55 +0000 2018",
      "display_text_range" : [
        "0",
        "43"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "962394969321668243"
          ],
          "editableUntil" : "2018-02-10T19:36:55.000Z",
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
      "favorite_count" : "32",
      "favorited" : false,
      "full_text" : "Twickenham, you broke me, as is your custom",
      "id" : "962394969321668243",
      "id_str" : "962394969321668243",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 04 13:51:53 +0000 2018",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "960148909531695168"
          ],
          "editableUntil" : "2018-02-04T14:51:53.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Nobody does funerals like this valley. Uncle Wil would've counted the hats",
      "id" : "960148909531695168",
      "id_str" : "960148909531695168",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 27 15:53:27 +0000 2018",
      "display_text_range" : [
        "0",
        "154"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "957280401281237689"
          ],
          "editableUntil" : "2018-01-27T16:53:27.000Z",
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
      "favorite_count" : "25",
      "favorited" : false,
      "full_text" : "Trained in facial aesthetics at weekends now, as well as the day job. Declaring it here so no one has to wonder: I'm a director of Hollybridge Skin Rooms.",
      "id" : "957280401281237689",
      "id_str" : "957280401281237689",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 21 20:57:25 +0000 2018",
      "display_text_range" : [
        "0",
        "37"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "955182567868812213"
          ],
          "editableUntil" : "2018-01-21T21:57:25.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [
          {
            "id" : "1710951256",
            "id_str" : "1710951256",
            "indices" : [
              "0",
              "12"
            ],
            "name" : "Lowri down the allotment",
            "screen_name" : "lowri_allot"
          }
        ]
      },
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "@lowri_allot mulch is a state of mind",
      "id" : "955182567868812213",
      "id_str" : "955182567868812213",
      "in_reply_to_screen_name" : "lowri_allot",
      "in_reply_to_status_id" : "955155891752691304",
      "in_reply_to_status_id_str" : "955155891752691304",
      "in_reply_to_user_id" : "1710951256",
      "in_reply_to_user_id_str" : "1710951256",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jan 16 19:42:33 +0000 2018",
      "display_text_range" : [
        "0",
        "126"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "953351788770857160"
          ],
          "editableUntil" : "2018-01-16T20:42:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/bed-numbers",
            "expanded_url" : "https://example.org/bed-numbers",
            "indices" : [
              "103",
              "126"
            ],
            "url" : "https://t.co/tG27awldsC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "Winter pressures aren't an act of God. Twelve hours on a trolley is a choice someone made in a budget. https://t.co/tG27awldsC",
      "id" : "953351788770857160",
      "id_str" : "953351788770857160",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  }
]