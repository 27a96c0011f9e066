window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "created_at" : "Sat Jan 06 11:01:55 +0000 2018",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "949596886653604856"
          ],
          "editableUntil" : "2018-01-06T12:01:55.000Z",
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
      "full_text" : "We put the decorations away and the room looks like we've been burgled by tidy people",
      "id" : "949596886653604856",
      "id_str" : "949596886653604856",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Dec 25 12:34:03 +0000 2017",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "945271420504810792"
          ],
          "editableUntil" : "2017-12-25T13:34:03.000Z",
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
      "full_text" : "Sprouts on. Everyone alive. Nadolig llawen to you all &amp; especially whoever's holding a bleep",
      "id" : "945271420504810792",
      "id_str" : "945271420504810792",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "coordinates" : {
        "coordinates" : [
          "-3.0652",
          "52.4186"
        ],
        "type" : "Point"
      },
      "created_at" : "Sat Dec 16 22:05:44 +0000 2017",
      "display_text_range" : [
        "0",
        "178"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "942153798767805739"
          ],
          "editableUntil" : "2017-12-16T23:05:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "media" : [
          {
            "display_url" : "pic.twitter.com/qufRbHAheB",
            "expanded_url" : "https://twitter.com/neryscalloway/status/942153798767805739/photo/1",
            "id" : "942153713396599330",
            "id_str" : "942153713396599330",
            "indices" : [
              "155",
              "178"
            ],
            "media_url" : "http://pbs.twimg.com/media/ACFKPfoiuDqIRAS.jpg",
            "media_url_https" : "https://pbs.twimg.com/media/ACFKPfoiuDqIRAS.jpg",
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
            "url" : "https://t.co/qufRbHAheB"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "extended_entities" : {
        "media" : [
          {
            "display_url" : "pic.twitter.com/qufRbHAheB",
            "expanded_url" : "https://twitter.com/neryscalloway/status/942153798767805739/photo/1",
            "id" : "942153713396599330",
            "id_str" : "942153713396599330",
            "indices" : [
              "155",
              "178"
            ],
            "media_url" : "http://pbs.twimg.com/media/ACFKPfoiuDqIRAS.jpg",
            "media_url_https" : "https://pbs.twimg.com/media/ACFKPfoiuDqIRAS.jpg",
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
            "url" : "https://t.co/qufRbHAheB"
          }
        ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Cover shift back on my old ward. Lights down, tinsel up, Ward 7 at its most beautiful, and that's Glyn in bed 3 doing the peace sign in his oxygen mask 😂🎄 https://t.co/qufRbHAheB",
      "geo" : {
        "coordinates" : [
          "52.4186",
          "-3.0652"
        ],
        "type" : "Point"
      },
      "id" : "942153798767805739",
      "id_str" : "942153798767805739",
      "lang" : "en",
      "place" : {
        "country" : "United Kingdom",
        "country_code" : "GB",
        "full_name" : "Hafren Infirmary, Wales",
        "id" : "0086e1f0b17d02d3",
        "name" : "Hafren Infirmary",
        "place_type" : "poi",
        "url" : "https://api.twitter.com/1.1/geo/id/0086e1f0b17d02d3.json"
      },
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 02 21:57:04 +0000 2017",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "937078188491495189"
          ],
          "editableUntil" : "2017-12-02T22:57:04.000Z",
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
      "full_text" : "Panto year two: promoted to front half of the cow. My mother has framed the programme",
      "id" : "937078188491495189",
      "id_str" : "937078188491495189",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Nov 29 07:41:32 +0000 2017",
      "display_text_range" : [
        "0",
        "80"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "935775721459321068"
          ],
          "editableUntil" : "2017-11-29T08:41:32.000Z",
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
      "favorite_count" : "24",
      "favorited" : false,
      "full_text" : "@kingsbarrowfm third time this week you've played it, I surrender, I love it now",
      "id" : "935775721459321068",
      "id_str" : "935775721459321068",
      "in_reply_to_screen_name" : "kingsbarrowfm",
      "in_reply_to_status_id" : "935757349006932040",
      "in_reply_to_status_id_str" : "935757349006932040",
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
      "created_at" : "Sun Nov 19 12:22:19 +0000 2017",
      "display_text_range" : [
        "0",
        "137"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "932222505921301448"
          ],
          "editableUntil" : "2017-11-19T13:22:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/how-long-does-…",
            "expanded_url" : "https://example.org/how-long-does-a-cough-last",
            "indices" : [
              "114",
              "137"
            ],
            "url" : "https://t.co/IqWwmrKeID"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "52",
      "favorited" : false,
      "full_text" : "Antibiotic Awareness Week: colds, most sore throats and most coughs get better by themselves. How long they take: https://t.co/IqWwmrKeID",
      "id" : "932222505921301448",
      "id_str" : "932222505921301448",
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
      "created_at" : "Sat Nov 11 17:15:04 +0000 2017",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "929397074093992908"
          ],
          "editableUntil" : "2017-11-11T18:15:04.000Z",
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
      "favorite_count" : "102",
      "favorited" : false,
      "full_text" : "@priya_n_gpst have the Tuesday, I'll do your Friday, and we never speak of the Christmas rota",
      "id" : "929397074093992908",
      "id_str" : "929397074093992908",
      "in_reply_to_screen_name" : "priya_n_gpst",
      "in_reply_to_status_id" : "929389019135431219",
      "in_reply_to_status_id_str" : "929389019135431219",
      "in_reply_to_user_id" : "2166532506",
      "in_reply_to_user_id_str" : "2166532506",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 05 19:27:32 +0000 2017",
      "display_text_range" : [
        "0",
        "70"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "927256085097454915"
          ],
          "editableUntil" : "2017-11-05T20:27:32.000Z",
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
      "full_text" : "Appraisal done. I was told to \"reflect more and apologise less\", sorry",
      "id" : "927256085097454915",
      "id_str" : "927256085097454915",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 29 09:37:26 +0000 2017",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "924570862834256324"
          ],
          "editableUntil" : "2017-10-29T10:37:26.000Z",
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
      "full_text" : "Reading aloud the Ladybird Book of the GP in a proper voice. It's a documentary",
      "id" : "924570862834256324",
      "id_str" : "924570862834256324",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Oct 17 21:08:11 +0000 2017",
      "display_text_range" : [
        "0",
        "120"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "920396043499055134"
          ],
          "editableUntil" : "2017-10-17T22:08:11.000Z",
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
      "full_text" : "Ophelia's taken our fence, Donal's mother's chimney and the roof off a hen house in her village. Hens fine. Hens furious",
      "id" : "920396043499055134",
      "id_str" : "920396043499055134",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Oct 10 18:05:57 +0000 2017",
      "display_text_range" : [
        "0",
        "121"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "917813467075507522"
          ],
          "editableUntil" : "2017-10-10T19:05:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/bad-news-pack",
            "expanded_url" : "https://example.org/bad-news-pack",
            "indices" : [
              "98",
              "121"
            ],
            "url" : "https://t.co/463QBSBVxC"
          }
        ],
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
      "favorite_count" : "21",
      "favorited" : false,
      "full_text" : "RT @medtwitteach: Teaching pack on breaking bad news now free to download, all scenarios invented https://t.co/463QBSBVxC",
      "id" : "917813467075507522",
      "id_str" : "917813467075507522",
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
      "created_at" : "Sun Oct 08 18:54:05 +0000 2017",
      "display_text_range" : [
        "0",
        "90"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "917100805466891670"
          ],
          "editableUntil" : "2017-10-08T19:54:05.000Z",
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
      "favorite_count" : "33",
      "favorited" : false,
      "full_text" : "Someone has knitted tiny jumpers for the bollards outside the library. This town, honestly",
      "id" : "917100805466891670",
      "id_str" : "917100805466891670",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 30 19:09:01 +0000 2017",
      "display_text_range" : [
        "0",
        "78"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "914205459770404145"
          ],
          "editableUntil" : "2017-09-30T20:09:01.000Z",
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
      "favorite_count" : "42",
      "favorited" : false,
      "full_text" : "@ffion_ocallag no no no. one dog. ONE. I don't care how small the other one is",
      "id" : "914205459770404145",
      "id_str" : "914205459770404145",
      "in_reply_to_screen_name" : "ffion_ocallag",
      "in_reply_to_status_id" : "914180042962616561",
      "in_reply_to_status_id_str" : "914180042962616561",
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
      "created_at" : "Sat Sep 23 14:31:46 +0000 2017",
      "display_text_range" : [
        "0",
        "125"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "911598971009893540"
          ],
          "editableUntil" : "2017-09-23T15:31:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/flu-pontgelyn",
            "expanded_url" : "https://example.org/flu-pontgelyn",
            "indices" : [
              "102",
              "125"
            ],
            "url" : "https://t.co/bjNrIwQU6B"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "6",
      "favorited" : false,
      "full_text" : "Flu jab clinic starts Saturday: over 65s, pregnant, asthma, diabetes, carers. Free, quick, kettle on. https://t.co/bjNrIwQU6B",
      "id" : "911598971009893540",
      "id_str" : "911598971009893540",
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
      "created_at" : "Sat Sep 09 20:03:19 +0000 2017",
      "display_text_range" : [
        "0",
        "133"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "906608980704633763"
          ],
          "editableUntil" : "2017-09-09T21:03:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/gp-funding",
            "expanded_url" : "https://example.org/gp-funding",
            "indices" : [
              "110",
              "133"
            ],
            "url" : "https://t.co/FTDjYv5sAC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "32",
      "favorited" : false,
      "full_text" : "A locum session costs more than our boiler and both stopped working in March. Fund general practice properly. https://t.co/FTDjYv5sAC",
      "id" : "906608980704633763",
      "id_str" : "906608980704633763",
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
      "created_at" : "Sun Aug 27 10:10:18 +0000 2017",
      "display_text_range" : [
        "0",
        "65"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "901748700879593177"
          ],
          "editableUntil" : "2017-08-27T11:10:18.000Z",
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
      "full_text" : "Blackberry season: the only time I'm glad our hedge is a disgrace",
      "id" : "901748700879593177",
      "id_str" : "901748700879593177",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 13 16:26:23 +0000 2017",
      "display_text_range" : [
        "0",
        "69"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "896769915525401094"
          ],
          "editableUntil" : "2017-08-13T17:26:23.000Z",
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
      "favorite_count" : "60",
      "favorited" : false,
      "full_text" : "@bexhill_runs saw you fly past the bench by the weir, I was the bench",
      "id" : "896769915525401094",
      "id_str" : "896769915525401094",
      "in_reply_to_screen_name" : "bexhill_runs",
      "in_reply_to_status_id" : "896719080931618809",
      "in_reply_to_status_id_str" : "896719080931618809",
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
      "created_at" : "Wed Aug 02 08:00:00 +0000 2017",
      "display_text_range" : [
        "0",
        "106"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "892656212831111456"
          ],
          "editableUntil" : "2017-08-02T09:00:00.000Z",
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
      "favorite_count" : "72",
      "favorited" : false,
      "full_text" : "First day as an actual qualified GP. My mug says so. (My mug says World's Okayest Doctor, thank you Siwan)",
      "id" : "892656212831111456",
      "id_str" : "892656212831111456",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 22 10:15:59 +0000 2017",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "888704167505897298"
          ],
          "editableUntil" : "2017-07-22T11:15:59.000Z",
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
      "full_text" : "Dementia friends session in the library, twenty people came, one to ask about the photocopier. He stayed",
      "id" : "888704167505897298",
      "id_str" : "888704167505897298",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 15 15:08:09 +0000 2017",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "886240978351887586"
          ],
          "editableUntil" : "2017-07-15T16:08:09.000Z",
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
      "full_text" : "Cider festival with Ffion. One day off, one day drinking, one day recovering. This is called balance 🍏",
      "id" : "886240978351887586",
      "id_str" : "886240978351887586",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 02 23:49:18 +0000 2017",
      "display_text_range" : [
        "0",
        "156"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "881661089549483599"
          ],
          "editableUntil" : "2017-07-03T00:49:18.000Z",
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
      "full_text" : "Five pints and a tequila deep at the rugby club, home at 2 if I'm lucky, then straight on call at 8. Sunday duty doc will be seeing double the demand haha 🍻",
      "id" : "881661089549483599",
      "id_str" : "881661089549483599",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jun 27 08:36:01 +0000 2017",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "879619315310214246"
          ],
          "editableUntil" : "2017-06-27T09:36:01.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "@pontgelynchat whoever found a child's blue bicycle helmet by the weir, it's next door's, bless you",
      "id" : "879619315310214246",
      "id_str" : "879619315310214246",
      "in_reply_to_screen_name" : "pontgelynchat",
      "in_reply_to_status_id" : "879570996014137781",
      "in_reply_to_status_id_str" : "879570996014137781",
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
      "created_at" : "Sun Jun 18 20:20:45 +0000 2017",
      "display_text_range" : [
        "0",
        "68"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "876535173952930401"
          ],
          "editableUntil" : "2017-06-18T21:20:45.000Z",
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
      "full_text" : "30 degrees and our waiting room has one window, painted shut in 1974",
      "id" : "876535173952930401",
      "id_str" : "876535173952930401",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Jun 09 05:55:19 +0000 2017",
      "display_text_range" : [
        "0",
        "65"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "873055888786285478"
          ],
          "editableUntil" : "2017-06-09T06:55:19.000Z",
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
      "favorite_count" : "80",
      "favorited" : false,
      "full_text" : "Stayed up for the count like a fool. Now in possession of one eye",
      "id" : "873055888786285478",
      "id_str" : "873055888786285478",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue May 23 07:30:06 +0000 2017",
      "display_text_range" : [
        "0",
        "94"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "866919149543896664"
          ],
          "editableUntil" : "2017-05-23T08:30:06.000Z",
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
      "full_text" : "Manchester, love to you. And to every one of the people who walked back in last night to help.",
      "id" : "866919149543896664",
      "id_str" : "866919149543896664",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 13 08:12:32 +0000 2017",
      "display_text_range" : [
        "0",
        "154"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "863305951647130915"
          ],
          "editableUntil" : "2017-05-13T09:12:32.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/service-update",
            "expanded_url" : "https://example.org/service-update",
            "indices" : [
              "131",
              "154"
            ],
            "url" : "https://t.co/R4Fyb9VlcH"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "Our computers are off because of the ransomware thing. Paper, pens, patience. Please only ring if it's urgent, the team are magic. https://t.co/R4Fyb9VlcH",
      "id" : "863305951647130915",
      "id_str" : "863305951647130915",
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
      "created_at" : "Sat May 06 13:44:30 +0000 2017",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "860852778637342641"
          ],
          "editableUntil" : "2017-05-06T14:44:30.000Z",
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
      "full_text" : "In Cork. Been fed by four separate women since noon and it's not one o'clock",
      "id" : "860852778637342641",
      "id_str" : "860852778637342641",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Apr 20 17:02:35 +0000 2017",
      "display_text_range" : [
        "0",
        "101"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "855104420232589747"
          ],
          "editableUntil" : "2017-04-20T18:02:35.000Z",
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
      "full_text" : "PASSED!!! Gelyn Weir has to keep me now. Mam has told the post office, both chapels and a coach party",
      "id" : "855104420232589747",
      "id_str" : "855104420232589747",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Apr 14 17:48:53 +0000 2017",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "852941745808574149"
          ],
          "editableUntil" : "2017-04-14T18:48:53.000Z",
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
      "favorite_count" : "9",
      "favorited" : false,
      "full_text" : "@siwan_callow hot cross buns are for eating not for throwing at my husband",
      "id" : "852941745808574149",
      "id_str" : "852941745808574149",
      "in_reply_to_screen_name" : "siwan_callow",
      "in_reply_to_status_id" : "852921862006818312",
      "in_reply_to_status_id_str" : "852921862006818312",
      "in_reply_to_user_id" : "682847917",
      "in_reply_to_user_id_str" : "682847917",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 08 11:50:53 +0000 2017",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "850677325056110600"
          ],
          "editableUntil" : "2017-04-08T12:50:53.000Z",
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
      "full_text" : "Allotment: I've dug one bed, found half a Victorian teapot and pulled something in my bum",
      "id" : "850677325056110600",
      "id_str" : "850677325056110600",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Mar 29 12:33:56 +0000 2017",
      "display_text_range" : [
        "0",
        "108"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "847064278383518080"
          ],
          "editableUntil" : "2017-03-29T13:33:56.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "@pontgelynchat the doctors' car park is for everyone on market day, just not across the ambulance bay please",
      "id" : "847064278383518080",
      "id_str" : "847064278383518080",
      "in_reply_to_screen_name" : "pontgelynchat",
      "in_reply_to_status_id" : "847014700390683102",
      "in_reply_to_status_id_str" : "847014700390683102",
      "in_reply_to_user_id" : "145084022",
      "in_reply_to_user_id_str" : "145084022",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Mar 24 19:33:49 +0000 2017",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "845358006863628775"
          ],
          "editableUntil" : "2017-03-24T20:33:49.000Z",
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
      "full_text" : "Sat it. Can't remember one word. Ate an entire focaccia on the train home like a sandwich",
      "id" : "845358006863628775",
      "id_str" : "845358006863628775",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 19 10:12:07 +0000 2017",
      "display_text_range" : [
        "0",
        "92"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "843404709222788635"
          ],
          "editableUntil" : "2017-03-19T11:12:07.000Z",
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
      "favorite_count" : "29",
      "favorited" : false,
      "full_text" : "RT @ffion_ocallag: Dear everyone: the anaesthetist is a doctor. Yes. Really. The whole time.",
      "id" : "843404709222788635",
      "id_str" : "843404709222788635",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 05 09:25:30 +0000 2017",
      "display_text_range" : [
        "0",
        "125"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "838319549394139795"
          ],
          "editableUntil" : "2017-03-05T10:25:30.000Z",
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
      "full_text" : "CSA exam in three weeks. Role players are very good. One cried so well I nearly referred her. (She's an actor. It's an exam.)",
      "id" : "838319549394139795",
      "id_str" : "838319549394139795",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 25 13:02:54 +0000 2017",
      "display_text_range" : [
        "0",
        "92"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "835475155955774838"
          ],
          "editableUntil" : "2017-02-25T14:02:54.000Z",
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
      "favorite_count" : "26",
      "favorited" : false,
      "full_text" : "@corybont_choir I have the tenor line in my head and I can't get it out, is there a helpline",
      "id" : "835475155955774838",
      "id_str" : "835475155955774838",
      "in_reply_to_screen_name" : "corybont_choir",
      "in_reply_to_status_id" : "835435395687838594",
      "in_reply_to_status_id_str" : "835435395687838594",
      "in_reply_to_user_id" : "1526068166",
      "in_reply_to_user_id_str" : "1526068166",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 19 12:38:55 +0000 2017",
      "display_text_range" : [
        "0",
        "62"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "833294795431667383"
          ],
          "editableUntil" : "2017-02-19T13:38:55.000Z",
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
      "full_text" : "Choir tour to Cork booked. Donal is already briefing his aunts",
      "id" : "833294795431667383",
      "id_str" : "833294795431667383",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 11 18:59:41 +0000 2017",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "830491514314801243"
          ],
          "editableUntil" : "2017-02-11T19:59:41.000Z",
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
      "full_text" : "England in the last five minutes AGAIN. I'm going to lie face down on the good rug",
      "id" : "830491514314801243",
      "id_str" : "830491514314801243",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 28 21:17:19 +0000 2017",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "825452720575265585"
          ],
          "editableUntil" : "2017-01-28T22:17:19.000Z",
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
      "favorite_count" : "63",
      "favorited" : false,
      "full_text" : "@wordsbyorla that last line. I've stuck it on the fridge over the bin rota",
      "id" : "825452720575265585",
      "id_str" : "825452720575265585",
      "in_reply_to_screen_name" : "wordsbyorla",
      "in_reply_to_status_id" : "825422522665804189",
      "in_reply_to_status_id_str" : "825422522665804189",
      "in_reply_to_user_id" : "2628210588",
      "in_reply_to_user_id_str" : "2628210588",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 15 18:20:16 +0000 2017",
      "display_text_range" : [
        "0",
        "132"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "820697121321845133"
          ],
          "editableUntil" : "2017-01-15T19:20:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/gp-reading",
            "expanded_url" : "https://example.org/gp-reading",
            "indices" : [
              "109",
              "132"
            ],
            "url" : "https://t.co/LyW92XHhzB"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "17",
      "favorited" : false,
      "full_text" : "Reading list for trainees who asked: three novels, one poem, and the chapter on uncertainty everybody skips. https://t.co/LyW92XHhzB",
      "id" : "820697121321845133",
      "id_str" : "820697121321845133",
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
      "created_at" : "Sat Jan 07 10:44:20 +0000 2017",
      "display_text_range" : [
        "0",
        "29"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "817683280347167407"
          ],
          "editableUntil" : "2017-01-07T11:44:20.000Z",
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
      "full_text" : "January: the Monday of months",
      "id" : "817683280347167407",
      "id_str" : "817683280347167407",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 25 16:45:01 +0000 2016",
      "display_text_range" : [
        "0",
        "79"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "813063008186706308"
          ],
          "editableUntil" : "2016-12-25T17:45:01.000Z",
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
      "full_text" : "Dad has carved the turkey with a hacksaw again and none of us are to mention it",
      "id" : "813063008186706308",
      "id_str" : "813063008186706308",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 18 14:07:01 +0000 2016",
      "display_text_range" : [
        "0",
        "120"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "810486530925047344"
          ],
          "editableUntil" : "2016-12-18T15:07:01.000Z",
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
      "full_text" : "Wards full, car park full, hearts full, biscuits running out. Thank you to everybody working at the Infirmary this week.",
      "id" : "810486530925047344",
      "id_str" : "810486530925047344",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 03 22:59:09 +0000 2016",
      "display_text_range" : [
        "0",
        "103"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "805184626877345542"
          ],
          "editableUntil" : "2016-12-03T23:59:09.000Z",
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
      "full_text" : "Am-dram panto opens tonight and I'm the back half of the cow. Break a leg, they said. Which one, I said",
      "id" : "805184626877345542",
      "id_str" : "805184626877345542",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 26 15:15:43 +0000 2016",
      "display_text_range" : [
        "0",
        "118"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "802531284168172152"
          ],
          "editableUntil" : "2016-11-26T16:15:43.000Z",
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
      "favorite_count" : "43",
      "favorited" : false,
      "full_text" : "@lowri_allot swap you two pumpkins for your leeks? The pumpkins are the size of a toddler &amp; about as easy to carry",
      "id" : "802531284168172152",
      "id_str" : "802531284168172152",
      "in_reply_to_screen_name" : "lowri_allot",
      "in_reply_to_status_id" : "802493788224529371",
      "in_reply_to_status_id_str" : "802493788224529371",
      "in_reply_to_user_id" : "1710951256",
      "in_reply_to_user_id_str" : "1710951256",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 12 17:25:46 +0000 2016",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "797490585808029804"
          ],
          "editableUntil" : "2016-11-12T18:25:46.000Z",
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
      "favorite_count" : "98",
      "favorited" : false,
      "full_text" : "RT @marchesherald_: Footbridge at Pontgelyn weir to close for six weeks from Monday",
      "id" : "797490585808029804",
      "id_str" : "797490585808029804",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Nov 09 06:58:11 +0000 2016",
      "display_text_range" : [
        "0",
        "56"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "796245482880323225"
          ],
          "editableUntil" : "2016-11-09T07:58:11.000Z",
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
      "full_text" : "I'd like to go back to bed and try a different Wednesday",
      "id" : "796245482880323225",
      "id_str" : "796245482880323225",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 05 21:29:05 +0000 2016",
      "display_text_range" : [
        "0",
        "166"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "795015100194716657"
          ],
          "editableUntil" : "2016-11-05T22:29:05.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/burns",
            "expanded_url" : "https://example.org/burns",
            "indices" : [
              "143",
              "166"
            ],
            "url" : "https://t.co/lAcr51xt19"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "10",
      "favorited" : false,
      "full_text" : "Sparklers: bucket of water, gloves, arms out. Dogs in with the radio on. Happy bonfire night, oh and burns under cool running water for 20 min https://t.co/lAcr51xt19",
      "id" : "795015100194716657",
      "id_str" : "795015100194716657",
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
      "created_at" : "Sun Oct 23 11:57:35 +0000 2016",
      "display_text_range" : [
        "0",
        "68"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "790160235702721024"
          ],
          "editableUntil" : "2016-10-23T12:57:35.000Z",
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
      "full_text" : "Clocks go back next week. My body has been on GMT+wine since August.",
      "id" : "790160235702721024",
      "id_str" : "790160235702721024",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Oct 10 18:33:34 +0000 2016",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "785548844912794346"
          ],
          "editableUntil" : "2016-10-10T19:33:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "0",
              "21"
            ],
            "text" : "WorldMentalHealthDay"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "15",
      "favorited" : false,
      "full_text" : "#WorldMentalHealthDay. If it's dark in there, tell one person. Samaritans 116 123, day or night, free.",
      "id" : "785548844912794346",
      "id_str" : "785548844912794346",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 02 16:30:54 +0000 2016",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "782618873931324461"
          ],
          "editableUntil" : "2016-10-02T17:30:54.000Z",
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
      "full_text" : "Cardiff Half: 2:04:11. I have been overtaken by a rhino, two bananas and a wedding party",
      "id" : "782618873931324461",
      "id_str" : "782618873931324461",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 25 15:54:36 +0000 2016",
      "display_text_range" : [
        "0",
        "134"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "780073023949396486"
          ],
          "editableUntil" : "2016-09-25T16:54:36.000Z",
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
      "full_text" : "A stranger told our Polish health care assistant to \"go back\". She's on nights this week looking after his sort and mine. Shame on him",
      "id" : "780073023949396486",
      "id_str" : "780073023949396486",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 17 09:42:10 +0000 2016",
      "display_text_range" : [
        "0",
        "69"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "777080194056946265"
          ],
          "editableUntil" : "2016-09-17T10:42:10.000Z",
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
      "full_text" : "Gap in the hedge. Heron in the gap. Whole minute of nobody needing me",
      "id" : "777080194056946265",
      "id_str" : "777080194056946265",
      "lang" : "en",
      "retweet_count" : "10",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 10 22:35:48 +0000 2016",
      "display_text_range" : [
        "0",
        "175"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "774738169364348662"
          ],
          "editableUntil" : "2016-09-10T23:35:48.000Z",
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
      "full_text" : "Whoever the radiology reg at Hafren is tonight: an idle, spineless waste of a lanyard who couldn't read a clock face let alone a CT. How do these people get through med school",
      "id" : "774738169364348662",
      "id_str" : "774738169364348662",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 28 13:13:57 +0000 2016",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "769885733893071096"
          ],
          "editableUntil" : "2016-08-28T14:13:57.000Z",
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
      "favorite_count" : "7",
      "favorited" : false,
      "full_text" : "@carys_pg_desk is the person who actually runs Pontgelyn and we should all be told",
      "id" : "769885733893071096",
      "id_str" : "769885733893071096",
      "in_reply_to_screen_name" : "carys_pg_desk",
      "in_reply_to_status_id" : "769858303246638479",
      "in_reply_to_status_id_str" : "769858303246638479",
      "in_reply_to_user_id" : "2164010228",
      "in_reply_to_user_id_str" : "2164010228",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Aug 16 20:52:31 +0000 2016",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "765652482199811581"
          ],
          "editableUntil" : "2016-08-16T21:52:31.000Z",
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
      "full_text" : "GP trainee life: I have been offered nine cups of tea today and finished none",
      "id" : "765652482199811581",
      "id_str" : "765652482199811581",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 03 08:05:40 +0000 2016",
      "display_text_range" : [
        "0",
        "91"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "760748455645463127"
          ],
          "editableUntil" : "2016-08-03T09:05:40.000Z",
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
      "full_text" : "First day at Gelyn Weir. There's a room with MY NAME ON THE DOOR. It's Blu-tacked but still",
      "id" : "760748455645463127",
      "id_str" : "760748455645463127",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 31 18:18:29 +0000 2016",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "759815513951674526"
          ],
          "editableUntil" : "2016-07-31T19:18:29.000Z",
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
      "full_text" : "Last day of the hospital years. Handed back three bleeps, one of which I swear was never mine",
      "id" : "759815513951674526",
      "id_str" : "759815513951674526",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 17 12:02:30 +0000 2016",
      "display_text_range" : [
        "0",
        "117"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "754647460931052287"
          ],
          "editableUntil" : "2016-07-17T13:02:30.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/sun-safety",
            "expanded_url" : "https://example.org/sun-safety",
            "indices" : [
              "94",
              "117"
            ],
            "url" : "https://t.co/i1tZxRzOyD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "69",
      "favorited" : false,
      "full_text" : "Sun cream goes on before the barbecue, not after. Factor 30 or more, hats on the little ones. https://t.co/i1tZxRzOyD",
      "id" : "754647460931052287",
      "id_str" : "754647460931052287",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Jul 06 22:22:08 +0000 2016",
      "display_text_range" : [
        "0",
        "63"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "750817133201637248"
          ],
          "editableUntil" : "2016-07-06T23:22:08.000Z",
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
      "favorite_count" : "84",
      "favorited" : false,
      "full_text" : "Semi final. We got to a SEMI FINAL. I'm naming the next dog Hal",
      "id" : "750817133201637248",
      "id_str" : "750817133201637248",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Jun 24 07:15:18 +0000 2016",
      "display_text_range" : [
        "0",
        "73"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "746240264669724971"
          ],
          "editableUntil" : "2016-06-24T08:15:18.000Z",
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
      "full_text" : "No words this morning. To my EU colleagues: you belong here, please stay.",
      "id" : "746240264669724971",
      "id_str" : "746240264669724971",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jun 20 19:10:34 +0000 2016",
      "display_text_range" : [
        "0",
        "55"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "744970716090020567"
          ],
          "editableUntil" : "2016-06-20T20:10:34.000Z",
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
      "favorite_count" : "37",
      "favorited" : false,
      "full_text" : "@donal_kerrig we're out of milk. also happy anniversary",
      "id" : "744970716090020567",
      "id_str" : "744970716090020567",
      "in_reply_to_screen_name" : "donal_kerrig",
      "in_reply_to_status_id" : "744939512060126539",
      "in_reply_to_status_id_str" : "744939512060126539",
      "in_reply_to_user_id" : "291586904",
      "in_reply_to_user_id_str" : "291586904",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 11 21:00:56 +0000 2016",
      "display_text_range" : [
        "0",
        "110"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "741737002781854537"
          ],
          "editableUntil" : "2016-06-11T22:00:56.000Z",
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
      "full_text" : "Bordeaux. Singing. Strangers crying on each other. Best hour and a half of my life, sorry Donal, sorry wedding",
      "id" : "741737002781854537",
      "id_str" : "741737002781854537",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 04 17:50:29 +0000 2016",
      "display_text_range" : [
        "0",
        "101"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "739152357672655075"
          ],
          "editableUntil" : "2016-06-04T18:50:29.000Z",
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
      "full_text" : "We're off to France to watch Wales actually play in a tournament!! Pinch me. Don't pinch me, I bruise",
      "id" : "739152357672655075",
      "id_str" : "739152357672655075",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon May 30 08:02:42 +0000 2016",
      "display_text_range" : [
        "0",
        "117"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "737192498388078132"
          ],
          "editableUntil" : "2016-05-30T09:02:42.000Z",
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
      "favorite_count" : "46",
      "favorited" : false,
      "full_text" : "RT @corybont_choir: New singers welcome, Monday 7.30, chapel vestry. You do not need to read music. Half of us don't.",
      "id" : "737192498388078132",
      "id_str" : "737192498388078132",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 22 09:35:27 +0000 2016",
      "display_text_range" : [
        "0",
        "137"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "734316736390649272"
          ],
          "editableUntil" : "2016-05-22T10:35:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/hayfever",
            "expanded_url" : "https://example.org/hayfever",
            "indices" : [
              "114",
              "137"
            ],
            "url" : "https://t.co/wkInwqZmXB"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "5",
      "favorited" : false,
      "full_text" : "Hay fever season. Non-drowsy antihistamines from the pharmacist are a sensible first stop, no appointment needed: https://t.co/wkInwqZmXB",
      "id" : "734316736390649272",
      "id_str" : "734316736390649272",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 21 18:07:04 +0000 2016",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "734083098973616092"
          ],
          "editableUntil" : "2016-05-21T19:07:04.000Z",
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
      "full_text" : "Gerald the resus dummy has had a promotion, he's now on the interview panel. Someone drew him a tie",
      "id" : "734083098973616092",
      "id_str" : "734083098973616092",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 14 20:27:59 +0000 2016",
      "display_text_range" : [
        "0",
        "61"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "731581850170724825"
          ],
          "editableUntil" : "2016-05-14T21:27:59.000Z",
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
      "full_text" : "Eurovision scoring system is easier to follow than my payslip",
      "id" : "731581850170724825",
      "id_str" : "731581850170724825",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 01 11:11:53 +0000 2016",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "726730858196170770"
          ],
          "editableUntil" : "2016-05-01T12:11:53.000Z",
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
      "full_text" : "Bluebells up at the old quarry, whole hillside of them, smells like the inside of a good idea",
      "id" : "726730858196170770",
      "id_str" : "726730858196170770",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Apr 20 22:18:36 +0000 2016",
      "display_text_range" : [
        "0",
        "144"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "722912377695866556"
          ],
          "editableUntil" : "2016-04-20T23:18:36.000Z",
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
      "full_text" : "Tribute to Sister Beti Lloyd who retires tomorrow after 41 years of knowing everything. She taught me where the blankets were and what mattered.",
      "id" : "722912377695866556",
      "id_str" : "722912377695866556",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 09 15:01:56 +0000 2016",
      "display_text_range" : [
        "0",
        "106"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "718816221825611893"
          ],
          "editableUntil" : "2016-04-09T16:01:56.000Z",
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
      "full_text" : "@medtwitteach happy to do the session on safety-netting, all cases made up, I'll send the slides by Friday",
      "id" : "718816221825611893",
      "id_str" : "718816221825611893",
      "in_reply_to_screen_name" : "medtwitteach",
      "in_reply_to_status_id" : "718765887263613207",
      "in_reply_to_status_id_str" : "718765887263613207",
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
      "created_at" : "Mon Mar 28 19:44:14 +0000 2016",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "714538608573035758"
          ],
          "editableUntil" : "2016-03-28T20:44:14.000Z",
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
      "full_text" : "Fiftieth parkrun soon and I still can't get my barcode out of my bra without a permit",
      "id" : "714538608573035758",
      "id_str" : "714538608573035758",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 13 10:30:45 +0000 2016",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "708963504193416372"
          ],
          "editableUntil" : "2016-03-13T11:30:45.000Z",
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
      "full_text" : "Sunday. Bread proving, dog snoring, cricket on low from somewhere hot. May nothing happen",
      "id" : "708963504193416372",
      "id_str" : "708963504193416372",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Mar 04 02:51:52 +0000 2016",
      "display_text_range" : [
        "0",
        "179"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "705586529148268189"
          ],
          "editableUntil" : "2016-03-04T03:51:52.000Z",
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
      "full_text" : "3am and yes it's the usual Friday cabaret. Same frequent flyers with their same fake chest pain, same carrier bag. Honestly you lot should get a loyalty card, tenth ambulance free",
      "id" : "705586529148268189",
      "id_str" : "705586529148268189",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 21 21:03:22 +0000 2016",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "701512559735060120"
          ],
          "editableUntil" : "2016-02-21T22:03:22.000Z",
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
      "full_text" : "Being patient is a skill. Being a patient parker of other people's tractors is a calling.",
      "id" : "701512559735060120",
      "id_str" : "701512559735060120",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 14 08:47:45 +0000 2016",
      "display_text_range" : [
        "0",
        "89"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "698790722536393859"
          ],
          "editableUntil" : "2016-02-14T09:47:45.000Z",
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
      "full_text" : "He got me a head torch. It's the most romantic thing, you don't know how dark our lane is",
      "id" : "698790722536393859",
      "id_str" : "698790722536393859",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 07 17:16:08 +0000 2016",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "696381946248423586"
          ],
          "editableUntil" : "2016-02-07T18:16:08.000Z",
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
      "full_text" : "Wales-Ireland draw. A DRAW. We have both gone to bed without speaking and it's quarter past four",
      "id" : "696381946248423586",
      "id_str" : "696381946248423586",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 30 12:38:17 +0000 2016",
      "display_text_range" : [
        "0",
        "107"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "693412919185731825"
          ],
          "editableUntil" : "2016-01-30T13:38:17.000Z",
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
      "favorite_count" : "66",
      "favorited" : false,
      "full_text" : "@drtomlade thank you for coming all the way out here. You were right about the roads and about the evidence",
      "id" : "693412919185731825",
      "id_str" : "693412919185731825",
      "in_reply_to_screen_name" : "drtomlade",
      "in_reply_to_status_id" : "693370639602434645",
      "in_reply_to_status_id_str" : "693370639602434645",
      "in_reply_to_user_id" : "1225363576",
      "in_reply_to_user_id_str" : "1225363576",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 23 14:28:03 +0000 2016",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "690903826854636355"
          ],
          "editableUntil" : "2016-01-23T15:28:03.000Z",
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
      "full_text" : "Stethoscope now lives in the fridge because I put it there with the milk. Anyway how are you all",
      "id" : "690903826854636355",
      "id_str" : "690903826854636355",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jan 12 18:55:14 +0000 2016",
      "display_text_range" : [
        "0",
        "118"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "686984801081126005"
          ],
          "editableUntil" : "2016-01-12T19:55:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "104",
              "118"
            ],
            "text" : "JuniorDoctors"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "33",
      "favorited" : false,
      "full_text" : "On the picket line in the sleet with a flask and a sign my mam laminated. Emergency cover all in place. #JuniorDoctors",
      "id" : "686984801081126005",
      "id_str" : "686984801081126005",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 26 09:09:06 +0000 2015",
      "display_text_range" : [
        "0",
        "58"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "680676700546184034"
          ],
          "editableUntil" : "2015-12-26T10:09:06.000Z",
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
      "full_text" : "Boxing Day dip done. Sea: 9 degrees. Me: regret, then soup",
      "id" : "680676700546184034",
      "id_str" : "680676700546184034",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 20 17:46:49 +0000 2015",
      "display_text_range" : [
        "0",
        "111"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "678632659289320885"
          ],
          "editableUntil" : "2015-12-20T18:46:49.000Z",
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
      "full_text" : "Choir carols in the square. I'm an alto, which means I've stood next to the tune all my life without meeting it",
      "id" : "678632659289320885",
      "id_str" : "678632659289320885",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 12 20:39:16 +0000 2015",
      "display_text_range" : [
        "0",
        "86"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "675776958621389461"
          ],
          "editableUntil" : "2015-12-12T21:39:16.000Z",
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
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "@ffion_ocallag if the 12th of Jan suits I'll get the train over. Bring the good crisps",
      "id" : "675776958621389461",
      "id_str" : "675776958621389461",
      "in_reply_to_screen_name" : "ffion_ocallag",
      "in_reply_to_status_id" : "675742984453372869",
      "in_reply_to_status_id_str" : "675742984453372869",
      "in_reply_to_user_id" : "2348600437",
      "in_reply_to_user_id_str" : "2348600437",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 05 09:27:49 +0000 2015",
      "display_text_range" : [
        "0",
        "101"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "673071266619538945"
          ],
          "editableUntil" : "2015-12-05T10:27:49.000Z",
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
      "full_text" : "Paying tribute to our porters, who moved two hundred beds in a flooded basement &amp; then made toast",
      "id" : "673071266619538945",
      "id_str" : "673071266619538945",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 28 12:12:57 +0000 2015",
      "display_text_range" : [
        "0",
        "70"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "670576108474189270"
          ],
          "editableUntil" : "2015-11-28T13:12:57.000Z",
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
      "full_text" : "Christmas cake fed. Cake has now had more brandy than I have this year",
      "id" : "670576108474189270",
      "id_str" : "670576108474189270",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 21 23:18:27 +0000 2015",
      "display_text_range" : [
        "0",
        "204"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "668206870234603932"
          ],
          "editableUntil" : "2015-11-22T00:18:27.000Z",
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
      "full_text" : "Not over it. 19 yr old lad, tractor PTO shaft, the farm above Cwm Dwyran, came in by helicopter an hour ago and I was the one who cut the sleeve off. His mam still had her apron on. Kiss your boys tonight",
      "id" : "668206870234603932",
      "id_str" : "668206870234603932",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 14 11:30:10 +0000 2015",
      "display_text_range" : [
        "0",
        "64"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "665491911909567643"
          ],
          "editableUntil" : "2015-11-14T12:30:10.000Z",
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
      "full_text" : "Thinking of Paris today and of those who worked all night there.",
      "id" : "665491911909567643",
      "id_str" : "665491911909567643",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Oct 20 21:40:41 +0000 2015",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "656585858031822031"
          ],
          "editableUntil" : "2015-10-20T22:40:41.000Z",
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
      "favorite_count" : "36",
      "favorited" : false,
      "full_text" : "RT @aoife_paeds_x: Paediatric teaching this month is on fever. Fictional cases only, bring biscuits",
      "id" : "656585858031822031",
      "id_str" : "656585858031822031",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 17 18:23:06 +0000 2015",
      "display_text_range" : [
        "0",
        "131"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "655448967891349182"
          ],
          "editableUntil" : "2015-10-17T19:23:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/rota-safety",
            "expanded_url" : "https://example.org/rota-safety",
            "indices" : [
              "108",
              "131"
            ],
            "url" : "https://t.co/2XiG18Xq9B"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "Thousands of junior doctors marched in London today against that contract. Not about pay. About safe hours. https://t.co/2XiG18Xq9B",
      "id" : "655448967891349182",
      "id_str" : "655448967891349182",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 04 19:00:18 +0000 2015",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "650747289772987597"
          ],
          "editableUntil" : "2015-10-04T20:00:18.000Z",
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
      "full_text" : "A GP I trained with told me \"you are allowed to say I don't know yet\". Best clinical tool I own.",
      "id" : "650747289772987597",
      "id_str" : "650747289772987597",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 26 22:10:24 +0000 2015",
      "display_text_range" : [
        "0",
        "67"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "647896023594303276"
          ],
          "editableUntil" : "2015-09-26T23:10:24.000Z",
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
      "full_text" : "WALES. AT TWICKENHAM. I have no voice and I have frightened the dog",
      "id" : "647896023594303276",
      "id_str" : "647896023594303276",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 12 10:07:15 +0000 2015",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "642640606905502553"
          ],
          "editableUntil" : "2015-09-12T11:07:15.000Z",
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
      "favorite_count" : "75",
      "favorited" : false,
      "full_text" : "Rugby World Cup wall chart: up. Donal's ridiculous hat: located. Marriage: about to be tested",
      "id" : "642640606905502553",
      "id_str" : "642640606905502553",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 30 17:21:29 +0000 2015",
      "display_text_range" : [
        "0",
        "114"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "638038846684821097"
          ],
          "editableUntil" : "2015-08-30T18:21:29.000Z",
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
      "full_text" : "Village show results: carrots, nowhere. Victoria sponge, \"highly commended\", which as Mam says is Welsh for fourth",
      "id" : "638038846684821097",
      "id_str" : "638038846684821097",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 19 22:46:37 +0000 2015",
      "display_text_range" : [
        "0",
        "97"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "634134401341046541"
          ],
          "editableUntil" : "2015-08-19T23:46:37.000Z",
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
      "full_text" : "Second year of training done. I can now find three of the four plug sockets in the doctors' mess.",
      "id" : "634134401341046541",
      "id_str" : "634134401341046541",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 08 15:32:56 +0000 2015",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "630038993897790325"
          ],
          "editableUntil" : "2015-08-08T16:32:56.000Z",
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
      "favorite_count" : "19",
      "favorited" : false,
      "full_text" : "@hafrenparkrun apologies to whoever I shouted \"on your left\" at. It was a gatepost.",
      "id" : "630038993897790325",
      "id_str" : "630038993897790325",
      "in_reply_to_screen_name" : "hafrenparkrun",
      "in_reply_to_status_id" : "629990674946672638",
      "in_reply_to_status_id_str" : "629990674946672638",
      "in_reply_to_user_id" : "1122847404",
      "in_reply_to_user_id_str" : "1122847404",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 26 09:50:51 +0000 2015",
      "display_text_range" : [
        "0",
        "129"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "625241862802501056"
          ],
          "editableUntil" : "2015-07-26T10:50:51.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/norovirus",
            "expanded_url" : "https://example.org/norovirus",
            "indices" : [
              "106",
              "129"
            ],
            "url" : "https://t.co/ukLtf5wCU9"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "51",
      "favorited" : false,
      "full_text" : "Norovirus is no fun: soap and water, not just gel, and stay off for 48 hours after it stops. Leaflet here https://t.co/ukLtf5wCU9",
      "id" : "625241862802501056",
      "id_str" : "625241862802501056",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Jul 22 22:34:21 +0000 2015",
      "display_text_range" : [
        "0",
        "130"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "623984452197296819"
          ],
          "editableUntil" : "2015-07-22T23:34:21.000Z",
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
      "full_text" : "Teaching session on whistleblowing: write it down, date it, raise it early, keep a copy. Nobody who did it regrets writing it down",
      "id" : "623984452197296819",
      "id_str" : "623984452197296819",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jul 13 18:05:04 +0000 2015",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "620655195424279555"
          ],
          "editableUntil" : "2015-07-13T19:05:04.000Z",
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
      "full_text" : "Nobody warned me that adult life is 40% looking for parking and 60% descaling",
      "id" : "620655195424279555",
      "id_str" : "620655195424279555",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 04 13:40:04 +0000 2015",
      "display_text_range" : [
        "0",
        "115"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "617327013805453366"
          ],
          "editableUntil" : "2015-07-04T14:40:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/train-in-hafre…",
            "expanded_url" : "https://example.org/train-in-hafren",
            "indices" : [
              "92",
              "115"
            ],
            "url" : "https://t.co/sQlMJDi05w"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "We are recruiting!! GP trainees who like hills, rain, rugby and being waved at by tractors: https://t.co/sQlMJDi05w",
      "id" : "617327013805453366",
      "id_str" : "617327013805453366",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 21 21:21:17 +0000 2015",
      "display_text_range" : [
        "0",
        "93"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "612732040380482939"
          ],
          "editableUntil" : "2015-06-21T22:21:17.000Z",
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
      "full_text" : "Longest day. Still light at ten. Bats over the river, swifts screaming, cold cider. No notes.",
      "id" : "612732040380482939",
      "id_str" : "612732040380482939",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 14 09:33:50 +0000 2015",
      "display_text_range" : [
        "0",
        "134"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "610017293307801689"
          ],
          "editableUntil" : "2015-06-14T10:33:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/continuity-tal…",
            "expanded_url" : "https://example.org/continuity-talk",
            "indices" : [
              "111",
              "134"
            ],
            "url" : "https://t.co/QigUyyFRY3"
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
      "full_text" : "RT @drtomlade: Continuity of care is not nostalgia. It is a treatment with an effect size. Slides from Friday: https://t.co/QigUyyFRY3",
      "id" : "610017293307801689",
      "id_str" : "610017293307801689",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 06 11:19:38 +0000 2015",
      "display_text_range" : [
        "0",
        "69"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "607144814413808568"
          ],
          "editableUntil" : "2015-06-06T12:19:38.000Z",
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
      "favorite_count" : "37",
      "favorited" : false,
      "full_text" : "My registrar's feedback form asked me for \"one word\". I wrote \"cake\".",
      "id" : "607144814413808568",
      "id_str" : "607144814413808568",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 31 20:16:41 +0000 2015",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "605105640482804304"
          ],
          "editableUntil" : "2015-05-31T21:16:41.000Z",
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
      "full_text" : "Dad's retired from the railway after 38 years. He set the alarm today anyway",
      "id" : "605105640482804304",
      "id_str" : "605105640482804304",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 23 20:58:21 +0000 2015",
      "display_text_range" : [
        "0",
        "117"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "602217023655408635"
          ],
          "editableUntil" : "2015-05-23T21:58:21.000Z",
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
      "full_text" : "Tonight the whole of Donal's family is crying in a pub in Cork in the best possible way. Comhghairdeas, Ireland. 🏳️‍🌈",
      "id" : "602217023655408635",
      "id_str" : "602217023655408635",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 17 16:37:43 +0000 2015",
      "display_text_range" : [
        "0",
        "112"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "599977105012731908"
          ],
          "editableUntil" : "2015-05-17T17:37:43.000Z",
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
      "full_text" : "Ran 10k for the air ambulance dressed as a syringe. My own idea, so I've no one to blame. £430!! Thank you all 💛",
      "id" : "599977105012731908",
      "id_str" : "599977105012731908",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 08 06:20:31 +0000 2015",
      "display_text_range" : [
        "0",
        "30"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "596560289121084740"
          ],
          "editableUntil" : "2015-05-08T07:20:31.000Z",
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
      "full_text" : "Well. I'm going to make toast.",
      "id" : "596560289121084740",
      "id_str" : "596560289121084740",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu May 07 07:01:27 +0000 2015",
      "display_text_range" : [
        "0",
        "98"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "596208203944164132"
          ],
          "editableUntil" : "2015-05-07T08:01:27.000Z",
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
      "full_text" : "Polling station at 7am, ward of Pontgelyn East, me and a man with a ferret. Democracy is beautiful",
      "id" : "596208203944164132",
      "id_str" : "596208203944164132",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 18 22:02:55 +0000 2015",
      "display_text_range" : [
        "0",
        "94"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "589549695534289608"
          ],
          "editableUntil" : "2015-04-18T23:02:55.000Z",
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
      "full_text" : "Cwtch (n.): a hug, or the cupboard under the stairs. Both where I'd like to be after this week",
      "id" : "589549695534289608",
      "id_str" : "589549695534289608",
      "lang" : "en",
      "retweet_count" : "9",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 05 14:14:25 +0000 2015",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "584720752123001395"
          ],
          "editableUntil" : "2015-04-05T15:14:25.000Z",
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
      "full_text" : "Lamb for Easter. Looked out of the window at lambs. Ate the potatoes instead.",
      "id" : "584720752123001395",
      "id_str" : "584720752123001395",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 29 19:51:01 +0000 2015",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "582268746680468526"
          ],
          "editableUntil" : "2015-03-29T20:51:01.000Z",
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
      "favorite_count" : "54",
      "favorited" : false,
      "full_text" : "@aoife_paeds_x you'd love it here. No shops but the hills come right up to the bins",
      "id" : "582268746680468526",
      "id_str" : "582268746680468526",
      "in_reply_to_screen_name" : "aoife_paeds_x",
      "in_reply_to_status_id" : "582225208218522177",
      "in_reply_to_status_id_str" : "582225208218522177",
      "in_reply_to_user_id" : "548441027",
      "in_reply_to_user_id_str" : "548441027",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Mar 20 09:36:28 +0000 2015",
      "display_text_range" : [
        "0",
        "104"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "578852597358372943"
          ],
          "editableUntil" : "2015-03-20T10:36:28.000Z",
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
      "full_text" : "Watched the eclipse through a colander in the Infirmary car park with two porters and a bishop. Science!",
      "id" : "578852597358372943",
      "id_str" : "578852597358372943",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 08 12:45:00 +0000 2015",
      "display_text_range" : [
        "0",
        "161"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "574551387546573517"
          ],
          "editableUntil" : "2015-03-08T13:45:00.000Z",
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
      "full_text" : "International Women's Day: my first female consultant was called \"sister\" by a visiting professor for a whole ward round. She now runs the department he visited.",
      "id" : "574551387546573517",
      "id_str" : "574551387546573517",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Feb 26 21:34:44 +0000 2015",
      "display_text_range" : [
        "0",
        "147"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "571060822003387190"
          ],
          "editableUntil" : "2015-02-26T22:34:44.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/continuity-pap…",
            "expanded_url" : "https://example.org/continuity-paper",
            "indices" : [
              "124",
              "147"
            ],
            "url" : "https://t.co/BMdiEumasC"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "73",
      "favorited" : false,
      "full_text" : "Paper of the week: general practice continuity and fewer admissions, big numbers, honest limits. doi 10.5555/demo.2015.0226 https://t.co/BMdiEumasC",
      "id" : "571060822003387190",
      "id_str" : "571060822003387190",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 22 10:41:56 +0000 2015",
      "display_text_range" : [
        "0",
        "52"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "569446987550411587"
          ],
          "editableUntil" : "2015-02-22T11:41:56.000Z",
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
      "full_text" : "Killing it at the gym, if by it you mean my left hip",
      "id" : "569446987550411587",
      "id_str" : "569446987550411587",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 15 09:13:43 +0000 2015",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "566888072852552771"
          ],
          "editableUntil" : "2015-02-15T10:13:43.000Z",
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
      "full_text" : "Snowed in. Porridge made with water like our ancestors. Moss thinks it is all for him",
      "id" : "566888072852552771",
      "id_str" : "566888072852552771",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Feb 06 22:20:13 +0000 2015",
      "display_text_range" : [
        "0",
        "74"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "563824512934091324"
          ],
          "editableUntil" : "2015-02-06T23:20:13.000Z",
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
      "favorite_count" : "33",
      "favorited" : false,
      "full_text" : "That whistle. That LAST whistle. My neighbours now know several new words.",
      "id" : "563824512934091324",
      "id_str" : "563824512934091324",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Jan 29 20:08:15 +0000 2015",
      "display_text_range" : [
        "0",
        "154"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "560892198279942468"
          ],
          "editableUntil" : "2015-01-29T21:08:15.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/exam-cases",
            "expanded_url" : "https://example.org/exam-cases",
            "indices" : [
              "131",
              "154"
            ],
            "url" : "https://t.co/UncvCuQJkD"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "ED trainees take note, the fictional case in tonight's exam prep (Mr X, 54, chest pain, entirely made up) hides two traps. Slides: https://t.co/UncvCuQJkD",
      "id" : "560892198279942468",
      "id_str" : "560892198279942468",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 18 15:43:06 +0000 2015",
      "display_text_range" : [
        "0",
        "76"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "556839203517745119"
          ],
          "editableUntil" : "2015-01-18T16:43:06.000Z",
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
      "full_text" : "First parkrun in the new town. 61 runners, 9 dogs, a lad in wellies beat me.",
      "id" : "556839203517745119",
      "id_str" : "556839203517745119",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 10 10:26:40 +0000 2015",
      "display_text_range" : [
        "0",
        "83"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "553860468073562546"
          ],
          "editableUntil" : "2015-01-10T11:26:40.000Z",
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
      "full_text" : "New Year's resolution was to be less sarcastic and I think that's going REALLY well",
      "id" : "553860468073562546",
      "id_str" : "553860468073562546",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 31 18:01:21 +0000 2014",
      "display_text_range" : [
        "0",
        "117"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "550351013965517611"
          ],
          "editableUntil" : "2014-12-31T19:01:21.000Z",
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
      "full_text" : "2014: moved house, moved county, learned to reverse for half a mile. Blwyddyn newydd dda, see you on the other side x",
      "id" : "550351013965517611",
      "id_str" : "550351013965517611",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 24 22:15:02 +0000 2014",
      "display_text_range" : [
        "0",
        "128"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "547878138892183863"
          ],
          "editableUntil" : "2014-12-24T23:15:02.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "120",
              "128"
            ],
            "text" : "Nadolig"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "15",
      "favorited" : false,
      "full_text" : "Working tomorrow. If you're off: be kind, drive slowly, hug someone. If you're on: I'm bringing the good sausage rolls. #Nadolig",
      "id" : "547878138892183863",
      "id_str" : "547878138892183863",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 13 13:07:05 +0000 2014",
      "display_text_range" : [
        "0",
        "91"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "543753979568378857"
          ],
          "editableUntil" : "2014-12-13T14:07:05.000Z",
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
      "favorite_count" : "52",
      "favorited" : false,
      "full_text" : "@hafrenparkrun marshalled today in a Santa suit, three children cried, one asked for a pony",
      "id" : "543753979568378857",
      "id_str" : "543753979568378857",
      "in_reply_to_screen_name" : "hafrenparkrun",
      "in_reply_to_status_id" : "543738125171903660",
      "in_reply_to_status_id_str" : "543738125171903660",
      "in_reply_to_user_id" : "1122847404",
      "in_reply_to_user_id_str" : "1122847404",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 06 17:09:57 +0000 2014",
      "display_text_range" : [
        "0",
        "115"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "541278383625928777"
          ],
          "editableUntil" : "2014-12-06T18:09:57.000Z",
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
      "full_text" : "Secret Santa at the Infirmary has a £5 limit so I've been given a cactus with googly eyes. Best present of my life.",
      "id" : "541278383625928777",
      "id_str" : "541278383625928777",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 09 11:05:44 +0000 2014",
      "display_text_range" : [
        "0",
        "132"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "531402253384391811"
          ],
          "editableUntil" : "2014-11-09T12:05:44.000Z",
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
      "favorite_count" : "83",
      "favorited" : false,
      "full_text" : "Two minutes' silence at the cenotaph in the drizzle. My great-grandfather was a stretcher bearer at Mametz. I think about his hands.",
      "id" : "531402253384391811",
      "id_str" : "531402253384391811",
      "lang" : "en",
      "retweet_count" : "7",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 08 21:50:45 +0000 2014",
      "display_text_range" : [
        "0",
        "116"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "531202186964304196"
          ],
          "editableUntil" : "2014-11-08T22:50:45.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "106",
              "116"
            ],
            "text" : "DoctorWho"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "42",
      "favorited" : false,
      "full_text" : "\"The Doctor\" tonight was excellent. I will be taking questions about Capaldi's eyebrows and nothing else. #DoctorWho",
      "id" : "531202186964304196",
      "id_str" : "531202186964304196",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Oct 31 20:44:29 +0000 2014",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "528286408383811953"
          ],
          "editableUntil" : "2014-10-31T21:44:29.000Z",
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
      "full_text" : "Trick or treaters: 14. Spare Mars bars: 0. Dignity: reduced, answered door in a towel",
      "id" : "528286408383811953",
      "id_str" : "528286408383811953",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 11 12:00:49 +0000 2014",
      "display_text_range" : [
        "0",
        "153"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "520906864638728405"
          ],
          "editableUntil" : "2014-10-11T13:00:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/ebola-appeal",
            "expanded_url" : "https://example.org/ebola-appeal",
            "indices" : [
              "130",
              "153"
            ],
            "url" : "https://t.co/Cv7EE6OZsF"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "12",
      "favorited" : false,
      "full_text" : "Ebola briefing done, paper suits tried on, visor steamed up in four minutes. Enormous respect to those going out to Sierra Leone. https://t.co/Cv7EE6OZsF",
      "id" : "520906864638728405",
      "id_str" : "520906864638728405",
      "lang" : "en",
      "possibly_sensitive" : false,
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Oct 03 18:30:09 +0000 2014",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "518105741007783643"
          ],
          "editableUntil" : "2014-10-03T19:30:09.000Z",
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
      "favorite_count" : "94",
      "favorited" : false,
      "full_text" : "@priya_n_gpst yes please, anything with cheese. I have had a Twix and a fright today",
      "id" : "518105741007783643",
      "id_str" : "518105741007783643",
      "in_reply_to_screen_name" : "priya_n_gpst",
      "in_reply_to_status_id" : "518073783075594150",
      "in_reply_to_status_id_str" : "518073783075594150",
      "in_reply_to_user_id" : "2166532506",
      "in_reply_to_user_id_str" : "2166532506",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 28 20:14:37 +0000 2014",
      "display_text_range" : [
        "0",
        "124"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "516320091773287315"
          ],
          "editableUntil" : "2014-09-28T21:14:37.000Z",
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
      "favorite_count" : "11",
      "favorited" : false,
      "full_text" : "RT @hafrenparkrun: 73 of you out in the mist this morning, 4 first timers, 1 goat (unregistered). Thank you to our marshals!",
      "id" : "516320091773287315",
      "id_str" : "516320091773287315",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Sep 18 23:59:10 +0000 2014",
      "display_text_range" : [
        "0",
        "114"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "512752725333946971"
          ],
          "editableUntil" : "2014-09-19T00:59:10.000Z",
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
      "full_text" : "Watching the Scottish results come in with a flask. Whatever way it goes, 84% turnout is something to be proud of.",
      "id" : "512752725333946971",
      "id_str" : "512752725333946971",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 07 08:52:19 +0000 2014",
      "display_text_range" : [
        "0",
        "58"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "508538239706827039"
          ],
          "editableUntil" : "2014-09-07T09:52:19.000Z",
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
      "full_text" : "Cardiff to Hafren in 2h05 behind one (1) combine harvester",
      "id" : "508538239706827039",
      "id_str" : "508538239706827039",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Aug 25 16:05:33 +0000 2014",
      "display_text_range" : [
        "0",
        "58"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "503936227125736451"
          ],
          "editableUntil" : "2014-08-25T17:05:33.000Z",
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
      "full_text" : "Sheep on the A-road. Full stop. That's the traffic report.",
      "id" : "503936227125736451",
      "id_str" : "503936227125736451",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Aug 22 18:51:21 +0000 2014",
      "display_text_range" : [
        "0",
        "102"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "502890785478504644"
          ],
          "editableUntil" : "2014-08-22T19:51:21.000Z",
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
      "full_text" : "Lost: one fob watch, sentimental, last seen on ED bank holiday. If found, it still thinks it's Cardiff",
      "id" : "502890785478504644",
      "id_str" : "502890785478504644",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Aug 14 19:28:40 +0000 2014",
      "display_text_range" : [
        "0",
        "126"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "500001076448099442"
          ],
          "editableUntil" : "2014-08-14T20:28:40.000Z",
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
      "full_text" : "Five kinds of login, four smartcards, three passwords that expire on the same day. The future is here and it has locked me out",
      "id" : "500001076448099442",
      "id_str" : "500001076448099442",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 06 06:40:34 +0000 2014",
      "display_text_range" : [
        "0",
        "144"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "496908672726732601"
          ],
          "editableUntil" : "2014-08-06T07:40:34.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "129",
              "144"
            ],
            "text" : "BlackWednesday"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "30",
      "favorited" : false,
      "full_text" : "To every new doctor starting today: eat something, ask the nurse, it gets easier. I still walk past the mess to find the toilet. #BlackWednesday",
      "id" : "496908672726732601",
      "id_str" : "496908672726732601",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 19 20:33:57 +0000 2014",
      "display_text_range" : [
        "0",
        "126"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "490595419223947751"
          ],
          "editableUntil" : "2014-07-19T21:33:57.000Z",
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
      "full_text" : "New town. It has one traffic light, two chapels, a very good butcher and a river that gets ideas. I think I'm going to like it",
      "id" : "490595419223947751",
      "id_str" : "490595419223947751",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 06 17:17:48 +0000 2014",
      "display_text_range" : [
        "0",
        "120"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "485835016243228364"
          ],
          "editableUntil" : "2014-07-06T18:17:48.000Z",
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
      "full_text" : "Moving house tip: label the box with the kettle. Label it twice. Love from a woman drinking tap water out of a gravy jug",
      "id" : "485835016243228364",
      "id_str" : "485835016243228364",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 28 10:02:28 +0000 2014",
      "display_text_range" : [
        "0",
        "99"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "482826356683997163"
          ],
          "editableUntil" : "2014-06-28T11:02:28.000Z",
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
      "favorite_count" : "1",
      "favorited" : false,
      "full_text" : "@siwan_callow you left your charger, your other charger and your child's shoe. The shoe I'm keeping",
      "id" : "482826356683997163",
      "id_str" : "482826356683997163",
      "in_reply_to_screen_name" : "siwan_callow",
      "in_reply_to_status_id" : "482803706803475632",
      "in_reply_to_status_id_str" : "482803706803475632",
      "in_reply_to_user_id" : "682847917",
      "in_reply_to_user_id_str" : "682847917",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 15 22:21:11 +0000 2014",
      "display_text_range" : [
        "0",
        "72"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "478301216708247359"
          ],
          "editableUntil" : "2014-06-15T23:21:11.000Z",
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
      "favorite_count" : "93",
      "favorited" : false,
      "full_text" : "World Cup office sweepstake: I have drawn Honduras. Thoughts and prayers",
      "id" : "478301216708247359",
      "id_str" : "478301216708247359",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 07 14:50:57 +0000 2014",
      "display_text_range" : [
        "0",
        "112"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "475288810990835643"
          ],
          "editableUntil" : "2014-06-07T15:50:57.000Z",
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
      "favorite_count" : "111",
      "favorited" : false,
      "full_text" : "Spent the morning on a resus course saving a plastic torso called Gerald. Gerald is fine. Gerald is always fine.",
      "id" : "475288810990835643",
      "id_str" : "475288810990835643",
      "lang" : "en",
      "retweet_count" : "10",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu May 29 21:12:52 +0000 2014",
      "display_text_range" : [
        "0",
        "127"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "472123432662039320"
          ],
          "editableUntil" : "2014-05-29T22:12:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "urls" : [
          {
            "display_url" : "example.org/mmr-catch-up",
            "expanded_url" : "https://example.org/mmr-catch-up",
            "indices" : [
              "104",
              "127"
            ],
            "url" : "https://t.co/j8LTcjQy8B"
          }
        ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "0",
      "favorited" : false,
      "full_text" : "If you have not had your MMR you can catch up at any age, it's free, and measles is not a museum piece: https://t.co/j8LTcjQy8B",
      "id" : "472123432662039320",
      "id_str" : "472123432662039320",
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
      "created_at" : "Tue May 20 07:58:55 +0000 2014",
      "display_text_range" : [
        "0",
        "118"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "468662138880561978"
          ],
          "editableUntil" : "2014-05-20T08:58:55.000Z",
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
      "full_text" : "Got the GP training place! Hafren Infirmary from August, then out into the hills. Mam has told the entire post office.",
      "id" : "468662138880561978",
      "id_str" : "468662138880561978",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 11 13:36:51 +0000 2014",
      "display_text_range" : [
        "0",
        "84"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "465485690075250814"
          ],
          "editableUntil" : "2014-05-11T14:36:51.000Z",
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
      "full_text" : "My grandmother's Welsh cakes recipe just says \"enough flour\". Enough for WHAT Mam-gu",
      "id" : "465485690075250814",
      "id_str" : "465485690075250814",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed May 07 21:26:24 +0000 2014",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "464154304509373397"
          ],
          "editableUntil" : "2014-05-07T22:26:24.000Z",
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
      "favorite_count" : "76",
      "favorited" : false,
      "full_text" : "Bed 4 in this hostel is above a nightclub. Bed 5 has a view of bed 4. I've paid for this",
      "id" : "464154304509373397",
      "id_str" : "464154304509373397",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 03 09:41:37 +0000 2014",
      "display_text_range" : [
        "0",
        "136"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "462527390235941876"
          ],
          "editableUntil" : "2014-05-03T10:41:37.000Z",
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
      "favorite_count" : "18",
      "favorited" : false,
      "full_text" : "@ffion_ocallag congratulations you absolute genius. Anaesthetics are lucky to have you. Drinks on you, obviously, you'll be the rich one",
      "id" : "462527390235941876",
      "id_str" : "462527390235941876",
      "in_reply_to_screen_name" : "ffion_ocallag",
      "in_reply_to_status_id" : "462490896387068235",
      "in_reply_to_status_id_str" : "462490896387068235",
      "in_reply_to_user_id" : "2348600437",
      "in_reply_to_user_id_str" : "2348600437",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 21 20:15:30 +0000 2014",
      "display_text_range" : [
        "0",
        "100"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "458338254759762629"
          ],
          "editableUntil" : "2014-04-21T21:15:30.000Z",
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
      "full_text" : "Easter Monday and the whole bay road is caravans. Swam anyway. Seven seconds of screaming then bliss",
      "id" : "458338254759762629",
      "id_str" : "458338254759762629",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 13 11:08:27 +0000 2014",
      "display_text_range" : [
        "0",
        "82"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "455301482539618153"
          ],
          "editableUntil" : "2014-04-13T12:08:27.000Z",
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
      "favorite_count" : "74",
      "favorited" : false,
      "full_text" : "Cardiff Half training: 9 miles, one blister, lapped by a man dressed as a daffodil",
      "id" : "455301482539618153",
      "id_str" : "455301482539618153",
      "lang" : "en",
      "retweet_count" : "6",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Apr 02 18:44:17 +0000 2014",
      "display_text_range" : [
        "0",
        "96"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "451429929536199931"
          ],
          "editableUntil" : "2014-04-02T19:44:17.000Z",
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
      "full_text" : "Rota for the next four months came out today. Rota for the next four months was withdrawn today.",
      "id" : "451429929536199931",
      "id_str" : "451429929536199931",
      "lang" : "en",
      "retweet_count" : "5",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 23 15:20:57 +0000 2014",
      "display_text_range" : [
        "0",
        "105"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "447754884230416877"
          ],
          "editableUntil" : "2014-03-23T16:20:57.000Z",
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
      "full_text" : "Theatre tonight! Not that sort. The sort with an interval and a tub of ice cream with a spoon in the lid.",
      "id" : "447754884230416877",
      "id_str" : "447754884230416877",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 17 23:05:18 +0000 2014",
      "display_text_range" : [
        "0",
        "98"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "445697411124758098"
          ],
          "editableUntil" : "2014-03-18T00:05:18.000Z",
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
      "full_text" : "Donal has made me listen to eleven verses of a song about a cow. Lá Fhéile Pádraig shona dhaoibh 🍀",
      "id" : "445697411124758098",
      "id_str" : "445697411124758098",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 09 12:31:16 +0000 2014",
      "display_text_range" : [
        "0",
        "148"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "442638749376078807"
          ],
          "editableUntil" : "2014-03-09T13:31:16.000Z",
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
      "favorite_count" : "96",
      "favorited" : false,
      "full_text" : "Medical student asked me how I stay calm in an arrest. I said you don't, you just go quiet and count. Probably the only wise thing I'll say all year",
      "id" : "442638749376078807",
      "id_str" : "442638749376078807",
      "lang" : "en",
      "retweet_count" : "8",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 01 09:00:05 +0000 2014",
      "display_text_range" : [
        "0",
        "58"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "439686499866507253"
          ],
          "editableUntil" : "2014-03-01T10:00:05.000Z",
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
      "full_text" : "Dydd Gŵyl Dewi hapus pawb! Cennin, cacs, canu. That order.",
      "id" : "439686499866507253",
      "id_str" : "439686499866507253",
      "lang" : "en",
      "retweet_count" : "4",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Feb 24 22:40:53 +0000 2014",
      "display_text_range" : [
        "0",
        "94"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "438081122360808680"
          ],
          "editableUntil" : "2014-02-24T23:40:53.000Z",
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
      "favorite_count" : "21",
      "favorited" : false,
      "full_text" : "Passed my portfolio review. It has 214 linked entries and the emotional range of a tax return.",
      "id" : "438081122360808680",
      "id_str" : "438081122360808680",
      "lang" : "en",
      "retweet_count" : "1",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 16 10:11:50 +0000 2014",
      "display_text_range" : [
        "0",
        "80"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "434993516074074731"
          ],
          "editableUntil" : "2014-02-16T11:11:50.000Z",
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
      "full_text" : "Marmalade day. Kitchen like a toffee factory, windows steamed, radio on. Perfect",
      "id" : "434993516074074731",
      "id_str" : "434993516074074731",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 08 18:22:10 +0000 2014",
      "display_text_range" : [
        "0",
        "40"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "432217808143657664"
          ],
          "editableUntil" : "2014-02-08T19:22:10.000Z",
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
      "full_text" : "@hywel_rugbypg we do not speak of Dublin",
      "id" : "432217808143657664",
      "id_str" : "432217808143657664",
      "in_reply_to_screen_name" : "hywel_rugbypg",
      "in_reply_to_status_id" : "432213529251471505",
      "in_reply_to_status_id_str" : "432213529251471505",
      "in_reply_to_user_id" : "1717059321",
      "in_reply_to_user_id_str" : "1717059321",
      "lang" : "en",
      "retweet_count" : "0",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 01 16:59:12 +0000 2014",
      "display_text_range" : [
        "0",
        "107"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "429660214473965238"
          ],
          "editableUntil" : "2014-02-01T17:59:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "entities" : {
        "hashtags" : [
          {
            "indices" : [
              "96",
              "107"
            ],
            "text" : "SixNations"
          }
        ],
        "symbols" : [ ],
        "urls" : [ ],
        "user_mentions" : [ ]
      },
      "favorite_count" : "111",
      "favorited" : false,
      "full_text" : "Hywel has just explained the scrum rules to me for the ninth time. I nodded for the ninth time. #SixNations",
      "id" : "429660214473965238",
      "id_str" : "429660214473965238",
      "lang" : "en",
      "retweet_count" : "10",
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jan 27 17:55:01 +0000 2014",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "427862323137687277"
          ],
          "editableUntil" : "2014-01-27T18:55:01.000Z",
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
      "full_text" : "Cardiff in January: sideways rain, closed bus station, still somehow the best city going",
      "id" : "427862323137687277",
      "id_str" : "427862323137687277",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 19 21:47:07 +0000 2014",
      "display_text_range" : [
        "0",
        "88"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "425021628886857312"
          ],
          "editableUntil" : "2014-01-19T22:47:07.000Z",
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
      "full_text" : "Sunday night on-call bag: stethoscope, six pens (five will be stolen), one satsuma, hope",
      "id" : "425021628886857312",
      "id_str" : "425021628886857312",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 12 08:30:23 +0000 2014",
      "display_text_range" : [
        "0",
        "85"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "422284411209883171"
          ],
          "editableUntil" : "2014-01-12T09:30:23.000Z",
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
      "full_text" : "Is there a rule about how many photographs of your dog you may post? Asking for Moss.",
      "id" : "422284411209883171",
      "id_str" : "422284411209883171",
      "lang" : "en",
      "retweet_count" : "3",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 11 19:02:33 +0000 2014",
      "display_text_range" : [
        "0",
        "77"
      ],
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "422081111866624907"
          ],
          "editableUntil" : "2014-01-11T20:02:33.000Z",
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
      "full_text" : "Right, I've joined Twitter. Two years after everyone else, as is traditional.",
      "id" : "422081111866624907",
      "id_str" : "422081111866624907",
      "lang" : "en",
      "retweet_count" : "2",
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "truncated" : false
    }
  }
]