window.YTD.profile.part0 = [
  {
    "profile" : {
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/422075486443840446/hen.jpg",
      "description" : {
        "bio" : "GP partner in Pontgelyn, both sides of the border. Mam, alto, hens, appalling runner. Views mine. Please don't ask me about your knee",
        "location" : "Pontgelyn",
        "website" : "https://example.org/neryscalloway"
      }
    }
  }
]