window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1834193211103604667",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2025-02-20T18:24:39.000Z",
            "id" : "1892641533252336934",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2281400117",
            "text" : "You're right. Sorry. Deleting",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2025-02-20T18:20:46.000Z",
            "id" : "1892640554689464723",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2164010228",
            "text" : "I'll put it on the system now, can we not do this on here please",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2025-02-20T18:12:41.000Z",
            "id" : "1892638522155793379",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2281400117",
            "text" : "Before I forget, can whoever's duty tomorrow chase the INR on Ifor Prytherch, Bryn Eithin, 999 419 8106, it was 7.9 and he's not picking up",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-09-12T17:55:19.000Z",
            "id" : "1834289701859417606",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "1812106015",
            "text" : "thank you both that was the most useful hour of the year",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-09-12T12:40:44.000Z",
            "id" : "1834210535297151744",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2281400117",
            "text" : "Bringing flapjacks. Bring one thing you weren't sure about, no names please",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-09-12T12:31:53.000Z",
            "id" : "1834208309430811465",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2166532506",
            "text" : "Tutorial moved to 2, room with the working radiator",
            "urls" : [ ]
          }
        },
        {
          "conversationNameUpdate" : {
            "createdAt" : "2024-09-12T11:32:53.000Z",
            "initiatingUserId" : "2281400117",
            "name" : "Pontgelyn GP trainees"
          }
        },
        {
          "joinConversation" : {
            "createdAt" : "2024-09-12T11:31:53.000Z",
            "initiatingUserId" : "2281400117",
            "participantsSnapshot" : [
              "2281400117",
              "2166532506",
              "1812106015",
              "2164010228"
            ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "1864033322691016110",
      "messages" : [
        {
          "messageCreate" : {
            "createdAt" : "2025-12-17T22:01:27.000Z",
            "id" : "2001412452669633807",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2281400117",
            "text" : "Well done all. Nobody fell off the staging and the basses came in, eventually",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-12-03T20:52:39.000Z",
            "id" : "1864050138065632490",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "682847917",
            "text" : "you're not even in this choir and I'm not either, why am I here",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-12-03T20:51:11.000Z",
            "id" : "1864049766655813753",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "2281400117",
            "text" : "Me. It now has a tea stain shaped like Corsica",
            "urls" : [ ]
          }
        },
        {
          "messageCreate" : {
            "createdAt" : "2024-12-03T20:45:50.000Z",
            "id" : "1864048421675240486",
            "mediaUrls" : [ ],
            "reactions" : [ ],
            "senderId" : "1710951256",
            "text" : "who has my folder, it has a jam stain shaped like Italy",
            "urls" : [ ]
          }
        },
        {
          "conversationNameUpdate" : {
            "createdAt" : "2024-12-03T19:46:50.000Z",
            "initiatingUserId" : "2281400117",
            "name" : "Altos of Distinction"
          }
        },
        {
          "joinConversation" : {
            "createdAt" : "2024-12-03T19:45:50.000Z",
            "initiatingUserId" : "2281400117",
            "participantsSnapshot" : [
              "2281400117",
              "1710951256",
              "682847917"
            ]
          }
        }
      ]
    }
  }
]