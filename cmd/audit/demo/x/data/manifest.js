window.__THAR_CONFIG = {
  "archiveInfo" : {
    "generationDate" : "2026-05-18T06:12:44.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200",
    "sizeBytes" : "743109"
  },
  "dataTypes" : {
    "account" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/account.js",
          "globalName" : "YTD.account.part0"
        }
      ]
    },
    "accountCreationIp" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/account-creation-ip.js",
          "globalName" : "YTD.account_creation_ip.part0"
        }
      ]
    },
    "accountSuspension" : {
      "files" : [
        {
          "count" : "0",
          "fileName" : "data/account-suspension.js",
          "globalName" : "YTD.account_suspension.part0"
        }
      ]
    },
    "accountTimezone" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/account-timezone.js",
          "globalName" : "YTD.account_timezone.part0"
        }
      ]
    },
    "ageinfo" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/ageinfo.js",
          "globalName" : "YTD.ageinfo.part0"
        }
      ]
    },
    "block" : {
      "files" : [
        {
          "count" : "3",
          "fileName" : "data/block.js",
          "globalName" : "YTD.block.part0"
        }
      ]
    },
    "communityTweet" : {
      "files" : [
        {
          "count" : "0",
          "fileName" : "data/community-tweet.js",
          "globalName" : "YTD.community_tweet.part0"
        }
      ],
      "mediaDirectory" : "data/community_tweet_media"
    },
    "connectedApplication" : {
      "files" : [
        {
          "count" : "3",
          "fileName" : "data/connected-application.js",
          "globalName" : "YTD.connected_application.part0"
        }
      ]
    },
    "contact" : {
      "files" : [
        {
          "count" : "38",
          "fileName" : "data/contact.js",
          "globalName" : "YTD.contact.part0"
        }
      ]
    },
    "deletedTweetHeaders" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/deleted-tweet-headers.js",
          "globalName" : "YTD.deleted_tweet_headers.part0"
        }
      ]
    },
    "deletedTweets" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/deleted-tweets.js",
          "globalName" : "YTD.deleted_tweets.part0"
        }
      ],
      "mediaDirectory" : "data/deleted_tweets_media"
    },
    "directMessageMute" : {
      "files" : [
        {
          "count" : "0",
          "fileName" : "data/direct-message-mute.js",
          "globalName" : "YTD.direct_message_mute.part0"
        }
      ]
    },
    "directMessages" : {
      "files" : [
        {
          "count" : "10",
          "fileName" : "data/direct-messages.js",
          "globalName" : "YTD.direct_messages.part0"
        }
      ],
      "mediaDirectory" : "data/direct_messages_media"
    },
    "directMessagesGroup" : {
      "files" : [
        {
          "count" : "2",
          "fileName" : "data/direct-messages-group.js",
          "globalName" : "YTD.direct_messages_group.part0"
        }
      ],
      "mediaDirectory" : "data/direct_messages_group_media"
    },
    "emailAddressChange" : {
      "files" : [
        {
          "count" : "0",
          "fileName" : "data/email-address-change.js",
          "globalName" : "YTD.email_address_change.part0"
        }
      ]
    },
    "follower" : {
      "files" : [
        {
          "count" : "190",
          "fileName" : "data/follower.js",
          "globalName" : "YTD.follower.part0"
        }
      ]
    },
    "following" : {
      "files" : [
        {
          "count" : "96",
          "fileName" : "data/following.js",
          "globalName" : "YTD.following.part0"
        }
      ]
    },
    "ipAudit" : {
      "files" : [
        {
          "count" : "24",
          "fileName" : "data/ip-audit.js",
          "globalName" : "YTD.ip_audit.part0"
        }
      ]
    },
    "like" : {
      "files" : [
        {
          "count" : "30",
          "fileName" : "data/like.js",
          "globalName" : "YTD.like.part0"
        }
      ]
    },
    "listsCreated" : {
      "files" : [
        {
          "count" : "0",
          "fileName" : "data/lists-created.js",
          "globalName" : "YTD.lists_created.part0"
        }
      ]
    },
    "mute" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/mute.js",
          "globalName" : "YTD.mute.part0"
        }
      ]
    },
    "noteTweet" : {
      "files" : [
        {
          "count" : "2",
          "fileName" : "data/note-tweet.js",
          "globalName" : "YTD.note_tweet.part0"
        }
      ]
    },
    "phoneNumber" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/phone-number.js",
          "globalName" : "YTD.phone_number.part0"
        }
      ]
    },
    "profile" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/profile.js",
          "globalName" : "YTD.profile.part0"
        }
      ],
      "mediaDirectory" : "data/profile_media"
    },
    "protectedHistory" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/protected-history.js",
          "globalName" : "YTD.protected_history.part0"
        }
      ]
    },
    "savedSearch" : {
      "files" : [
        {
          "count" : "0",
          "fileName" : "data/saved-search.js",
          "globalName" : "YTD.saved_search.part0"
        }
      ]
    },
    "screenNameChange" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/screen-name-change.js",
          "globalName" : "YTD.screen_name_change.part0"
        }
      ]
    },
    "tweetHeaders" : {
      "files" : [
        {
          "count" : "479",
          "fileName" : "data/tweet-headers.js",
          "globalName" : "YTD.tweet_headers.part0"
        }
      ]
    },
    "tweets" : {
      "files" : [
        {
          "count" : "320",
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0"
        },
        {
          "count" : "159",
          "fileName" : "data/tweets-part1.js",
          "globalName" : "YTD.tweets.part1"
        }
      ],
      "mediaDirectory" : "data/tweets_media"
    },
    "verified" : {
      "files" : [
        {
          "count" : "1",
          "fileName" : "data/verified.js",
          "globalName" : "YTD.verified.part0"
        }
      ]
    }
  },
  "readmeInfo" : {
    "directory" : "data/",
    "fileName" : "data/README.txt",
    "name" : "README.txt"
  },
  "userInfo" : {
    "accountId" : "2281400117",
    "displayName" : "Dr Nerys Calloway 🐔",
    "userName" : "neryscalloway"
  }
}