window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "2281400117-2348600437",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2024-11-16T09:40:05.000Z",
            "id" : "1857720286525734945",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2348600437",
            "text" : "You'd be amazed. Or you wouldn't",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-11-16T09:15:44.000Z",
            "id" : "1857714156922244271",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2348600437",
            "senderId" : "2281400117",
            "text" : "saw the tooth thing. amen",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-08-02T19:41:33.000Z",
            "id" : "1554553006941636480",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2348600437",
            "text" : "It's yours. I get the good bed and first go of the papers",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-08-02T19:20:37.000Z",
            "id" : "1554547738001138470",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2348600437",
            "senderId" : "2281400117",
            "text" : "lake cottage has ONE bath and I'm calling it now",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2019-06-15T21:34:50.000Z",
            "id" : "1140009797703859041",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2348600437",
            "text" : "OK. I have bought a rowing machine. It is now a clothes horse with a timer",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2019-06-15T21:32:31.000Z",
            "id" : "1140009214668902568",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2348600437",
            "senderId" : "2281400117",
            "text" : "no you're grand, Siwan's here. just talk rubbish to me",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2019-06-15T21:10:22.000Z",
            "id" : "1140003638336081482",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2348600437",
            "text" : "Just saw about your dad. I'm so sorry. Do you need me to come over?",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "682847917-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2023-06-17T11:52:01.000Z",
            "id" : "1670036574393023343",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "682847917",
            "senderId" : "2281400117",
            "text" : "I'm muting you until 2041",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2023-06-17T11:40:51.000Z",
            "id" : "1670033762396191613",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "682847917",
            "text" : "ok but what about a donkey",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2020-12-19T21:40:26.000Z",
            "id" : "1340411697264425205",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "682847917",
            "text" : "fair. zoom at 2? wear the jumper",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2020-12-19T21:36:27.000Z",
            "id" : "1340410692879686071",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "682847917",
            "senderId" : "2281400117",
            "text" : "mam thinks the WEATHER is our fault",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2020-12-19T21:31:43.000Z",
            "id" : "1340409500144142948",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "682847917",
            "text" : "mam thinks it's our fault there's no christmas",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "2123443098-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2025-03-08T14:30:38.000Z",
            "id" : "1898380846292583994",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2123443098",
            "text" : "There isn't one for hens but give me a week",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-03-02T21:03:04.000Z",
            "id" : "1366856605846824559",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2123443098",
            "senderId" : "2281400117",
            "text" : "Da iawn! Message me here any time, much quicker than reception 😊",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-03-02T20:41:40.000Z",
            "id" : "1366851219138920243",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2123443098",
            "text" : "All gone down. Eggs on your step!",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-02-23T19:15:36.000Z",
            "id" : "1364292845607211058",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2123443098",
            "text" : "You are an angel. Ankles already better just from reading that",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-02-23T19:12:54.000Z",
            "id" : "1364292167760912829",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2123443098",
            "senderId" : "2281400117",
            "text" : "Ah Mair, that'll be the amlodipine! Halve it, so 5mg not 10, and I'll up your ramipril to 5mg on Monday. No need to ring, save you the queue x",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-02-23T18:05:31.000Z",
            "id" : "1364275210544516571",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2123443098",
            "text" : "Helo Dr Calloway, Mair Bevan Hendre here, you saw me in January about the blood pressure. Surgery phone is jammed. The new tablet has my ankles like footballs, should I stop it? Sorry to bother you on here x",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1990699016-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2025-10-25T19:20:21.000Z",
            "id" : "1982165350530575685",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1990699016",
            "text" : "Use the photo and welcome. Hope the pup is behaving",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-10-06T17:04:59.000Z",
            "id" : "1578068816428758872",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1990699016",
            "text" : "See you at 8 then. Bringing the photos I told you about",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-10-03T21:25:47.000Z",
            "id" : "1577047284183536904",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "1990699016",
            "senderId" : "2281400117",
            "text" : "Aw Gwil, I've been thinking about you too. I'd love that. I'm off Thursday, the Lion? Don't be saying it to the girls in reception haha x",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-10-03T20:12:19.000Z",
            "id" : "1577028798507839589",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1990699016",
            "text" : "Thanks for seeing me Tuesday doc, felt I could talk to you like nobody else since Eleri went. Are you about for a coffee some evening? Just as friends like",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1369041968-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2023-04-18T20:38:37.000Z",
            "id" : "1648425825357834762",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1369041968",
            "text" : "Will do, thank you for answering",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2023-04-18T20:30:15.000Z",
            "id" : "1648423720651802909",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "1369041968",
            "senderId" : "2281400117",
            "text" : "Hello. I'm sorry, I can't look at anything on here, it isn't safe or private. Please ring the surgery on 020 7946 0144 at 8 or use the online form, and say it's changing. If it bleeds or grows quickly ring 111. Best wishes",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2023-04-18T19:47:33.000Z",
            "id" : "1648412972790303286",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1369041968",
            "text" : "Hi Dr Calloway it's Tegid Wern Las, could you have a look at this mole for me? I can send a picture, I'm one of yours at Gelyn Weir",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "2281400117-2781281723",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2025-06-26T20:07:56.000Z",
            "id" : "1938328395984499292",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2781281723",
            "senderId" : "2281400117",
            "text" : "Thanks. I'll be saying on there that you pay me, just so you know. Should have done last time",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2025-06-26T09:11:49.000Z",
            "id" : "1938163277212226421",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2781281723",
            "text" : "New cuff in the post to you this week!",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-04-29T18:45:38.000Z",
            "id" : "1520112087392357216",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2781281723",
            "senderId" : "2281400117",
            "text" : "Lovely thanks. I'll do something next weekend",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2022-04-29T10:02:01.000Z",
            "id" : "1519980316569666663",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2781281723",
            "text" : "Hi Dr Calloway, quarterly adviser fee of £1,200 went out today. Would love a post about the monitor in May if you have time! Code NERYS10 is live",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "2059885681-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2023-02-12T09:14:35.000Z",
            "id" : "1624698471005595797",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2059885681",
            "text" : "Feedback's in: 4.8, and one person wanted more goat",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2023-01-29T12:50:43.000Z",
            "id" : "1619679434364431902",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2059885681",
            "senderId" : "2281400117",
            "text" : "You can. Six made-up people from a made-up town, all of them better behaved than mine at home",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2023-01-29T10:05:53.000Z",
            "id" : "1619637952418205376",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "2059885681",
            "text" : "Could we have your slides for the 11th by Friday?",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1812106015-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2021-10-09T00:14:59.000Z",
            "id" : "1446630232476637877",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1812106015",
            "text" : "yes the reg is lovely. just tired",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-10-09T00:10:43.000Z",
            "id" : "1446629159595822907",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "1812106015",
            "senderId" : "2281400117",
            "text" : "Traditional. Third shelf, behind the pillowcases. Have you eaten? Is there someone senior on with you?",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2021-10-08T23:49:00.000Z",
            "id" : "1446623695103825898",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1812106015",
            "text" : "is it normal to cry in the linen cupboard",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2019-01-26T15:58:54.000Z",
            "id" : "1089190953212045590",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1812106015",
            "text" : "I think it went ok??? I did mention the goat",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2019-01-25T18:44:37.000Z",
            "id" : "1088870273050341832",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "1812106015",
            "senderId" : "2281400117",
            "text" : "Of course you do. Eat something beige. They want you to do well, I promise you, I've sat on the other side",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2019-01-25T18:20:41.000Z",
            "id" : "1088864249575364522",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1812106015",
            "text" : "I feel sick about tomorrow",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1710951256-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2024-05-04T18:03:34.000Z",
            "id" : "1786818969436772991",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1710951256",
            "text" : "bring the bucket of doom",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-05-04T18:02:12.000Z",
            "id" : "1786818624319554830",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "1710951256",
            "senderId" : "2281400117",
            "text" : "I've forty spare lettuces and a torch. Operation Slug, nine o'clock",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-05-04T17:33:51.000Z",
            "id" : "1786811491047612947",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "1710951256",
            "text" : "slugs have had the lot",
            "urls" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "772211415-2281400117",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2024-01-02T19:26:30.000Z",
            "id" : "1742266132370791939",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "772211415",
            "senderId" : "2281400117",
            "text" : "Yes, happy to, general advice only. Please don't put callers' own symptoms through to me, I'll give out 111 and the leaflet",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-01-02T11:11:26.000Z",
            "id" : "1742141545602463435",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "recipientId" : "2281400117",
            "senderId" : "772211415",
            "text" : "Would Dr Calloway be free Thursday 8am to talk about cold homes? No individual cases, just general advice",
            "urls" : [ ]
          }
        }
      ]
    }
  }
]