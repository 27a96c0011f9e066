window.YTD.tweet_headers.part0 = [
  {
    "tweet" : {
      "created_at" : "Sat May 09 10:02:27 +0000 2026",
      "tweet_id" : "2053052974740554538",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 25 20:51:29 +0000 2026",
      "tweet_id" : "2048142877810191283",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 11 14:26:22 +0000 2026",
      "tweet_id" : "2042972532273883716",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 28 09:50:13 +0000 2026",
      "tweet_id" : "2037829605334452572",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 21 17:10:11 +0000 2026",
      "tweet_id" : "2035403611261925348",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 14 13:36:59 +0000 2026",
      "tweet_id" : "2032813244413903721",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 01 07:57:36 +0000 2026",
      "tweet_id" : "2028016790463918656",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 21 09:31:02 +0000 2026",
      "tweet_id" : "2025141200858458680",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 07 18:13:57 +0000 2026",
      "tweet_id" : "2020199366241084597",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 31 11:18:52 +0000 2026",
      "tweet_id" : "2017558194397451526",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 17 19:50:05 +0000 2026",
      "tweet_id" : "2012613414538073371",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Dec 25 10:09:18 +0000 2025",
      "tweet_id" : "2004132336790553603",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 13 12:21:41 +0000 2025",
      "tweet_id" : "1999816998507530016",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 06 11:13:50 +0000 2025",
      "tweet_id" : "1997263208040454051",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 29 16:55:52 +0000 2025",
      "tweet_id" : "1994812565229159187",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 15 17:26:01 +0000 2025",
      "tweet_id" : "1989746725633459084",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 08 20:05:20 +0000 2025",
      "tweet_id" : "1987250102890126899",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 25 18:55:08 +0000 2025",
      "tweet_id" : "1982159004523372895",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 18 18:47:22 +0000 2025",
      "tweet_id" : "1979620336120962624",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 04 11:59:35 +0000 2025",
      "tweet_id" : "1974444285472825378",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 27 15:55:42 +0000 2025",
      "tweet_id" : "1971966988647505419",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 13 19:22:39 +0000 2025",
      "tweet_id" : "1966945642754208866",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 30 15:15:27 +0000 2025",
      "tweet_id" : "1961810000415775716",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 09 16:48:28 +0000 2025",
      "tweet_id" : "1954223264568303523",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 26 10:10:17 +0000 2025",
      "tweet_id" : "1949049627279067279",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 19 17:39:38 +0000 2025",
      "tweet_id" : "1946625995159784243",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 28 14:13:46 +0000 2025",
      "tweet_id" : "1938964040468490963",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 21 08:03:09 +0000 2025",
      "tweet_id" : "1936334056714892890",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 07 21:45:46 +0000 2025",
      "tweet_id" : "1931467645955434468",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 24 10:37:23 +0000 2025",
      "tweet_id" : "1926226010106293106",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 10 10:00:11 +0000 2025",
      "tweet_id" : "1921143218918379243",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 03 20:28:00 +0000 2025",
      "tweet_id" : "1918764501756127815",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 19 13:45:29 +0000 2025",
      "tweet_id" : "1913589772882725374",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 05 12:40:15 +0000 2025",
      "tweet_id" : "1908499927998025977",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 29 09:14:03 +0000 2025",
      "tweet_id" : "1905911318132122993",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 15 18:02:28 +0000 2025",
      "tweet_id" : "1900970869445155108",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 08 14:19:02 +0000 2025",
      "tweet_id" : "1898377925746550558",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 22 10:59:02 +0000 2025",
      "tweet_id" : "1893254163982603785",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 15 19:20:29 +0000 2025",
      "tweet_id" : "1890843642965935722",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 01 20:34:11 +0000 2025",
      "tweet_id" : "1885788762648788601",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 25 11:33:15 +0000 2025",
      "tweet_id" : "1883115914996529259",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 18 20:12:15 +0000 2025",
      "tweet_id" : "1880709808989234626",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 04 16:29:57 +0000 2025",
      "tweet_id" : "1875580437893721664",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 28 11:33:24 +0000 2024",
      "tweet_id" : "1872969092693324789",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 14 21:07:26 +0000 2024",
      "tweet_id" : "1868040121451232735",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 30 18:31:12 +0000 2024",
      "tweet_id" : "1862927377210021826",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 23 09:27:45 +0000 2024",
      "tweet_id" : "1860253897113224213",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 16 08:52:23 +0000 2024",
      "tweet_id" : "1857708279480101086",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 09 10:53:18 +0000 2024",
      "tweet_id" : "1855201996142098639",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 26 12:26:01 +0000 2024",
      "tweet_id" : "1850151900791914356",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 19 18:08:29 +0000 2024",
      "tweet_id" : "1847701367736671089",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 05 19:04:05 +0000 2024",
      "tweet_id" : "1842641930552612589",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 21 17:49:38 +0000 2024",
      "tweet_id" : "1837549764143429205",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 07 18:38:03 +0000 2024",
      "tweet_id" : "1832488518794277633",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 31 09:58:59 +0000 2024",
      "tweet_id" : "1829821175343710841",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 10 20:19:19 +0000 2024",
      "tweet_id" : "1822367141159475139",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 27 14:50:22 +0000 2024",
      "tweet_id" : "1817210928883002543",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Jul 05 06:12:49 +0000 2024",
      "tweet_id" : "1809108152816459190",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 29 12:57:08 +0000 2024",
      "tweet_id" : "1807035574552420571",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 20:01:50 +0000 2024",
      "tweet_id" : "1802069023825826133",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 19:58:06 +0000 2024",
      "tweet_id" : "1802068082505150834",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 19:56:09 +0000 2024",
      "tweet_id" : "1802067593348935888",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 25 10:48:02 +0000 2024",
      "tweet_id" : "1794319507604625501",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 11 23:02:38 +0000 2024",
      "tweet_id" : "1789430946068249325",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 27 16:09:07 +0000 2024",
      "tweet_id" : "1784253452067057392",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 20 19:01:46 +0000 2024",
      "tweet_id" : "1781760184804514549",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 13 18:08:12 +0000 2024",
      "tweet_id" : "1779209990587101374",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 30 15:25:53 +0000 2024",
      "tweet_id" : "1774095713446371007",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 16 20:33:52 +0000 2024",
      "tweet_id" : "1769099787292075189",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 09 18:26:56 +0000 2024",
      "tweet_id" : "1766531129569799879",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 24 11:40:58 +0000 2024",
      "tweet_id" : "1761355536258185138",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 10 08:45:28 +0000 2024",
      "tweet_id" : "1756237938720020391",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 03 17:12:39 +0000 2024",
      "tweet_id" : "1753828858783003080",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 20 19:37:26 +0000 2024",
      "tweet_id" : "1748791866498647863",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 06 12:04:11 +0000 2024",
      "tweet_id" : "1743604373183228005",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 30 10:39:52 +0000 2023",
      "tweet_id" : "1741046438071939571",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 23 22:28:35 +0000 2023",
      "tweet_id" : "1738688075453911763",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 16 20:05:11 +0000 2023",
      "tweet_id" : "1736115272700236829",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 09 18:16:23 +0000 2023",
      "tweet_id" : "1733551177657004157",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 25 21:16:23 +0000 2023",
      "tweet_id" : "1728523045425916346",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 18 09:46:56 +0000 2023",
      "tweet_id" : "1725812827773131178",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 04 10:44:08 +0000 2023",
      "tweet_id" : "1720753792830887038",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 28 16:40:21 +0000 2023",
      "tweet_id" : "1718306719093646737",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 14 21:54:12 +0000 2023",
      "tweet_id" : "1713312273013678364",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 07 17:21:54 +0000 2023",
      "tweet_id" : "1710707032927633109",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 30 10:27:53 +0000 2023",
      "tweet_id" : "1708066124254942705",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 16 15:22:42 +0000 2023",
      "tweet_id" : "1703066887746643887",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 09 17:58:38 +0000 2023",
      "tweet_id" : "1700569415787715286",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 26 13:33:42 +0000 2023",
      "tweet_id" : "1695429312884395426",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 12 20:46:18 +0000 2023",
      "tweet_id" : "1690464751012362284",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 05 13:04:02 +0000 2023",
      "tweet_id" : "1687811703947742271",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 29 12:30:20 +0000 2023",
      "tweet_id" : "1685266504789934237",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 22 11:02:14 +0000 2023",
      "tweet_id" : "1682707621831458144",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 15 12:44:23 +0000 2023",
      "tweet_id" : "1680196611819431138",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Jul 05 18:30:47 +0000 2023",
      "tweet_id" : "1676659908415415615",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 24 19:11:53 +0000 2023",
      "tweet_id" : "1672683985012914240",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 17 11:28:59 +0000 2023",
      "tweet_id" : "1670030777339768421",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 10 08:57:52 +0000 2023",
      "tweet_id" : "1667456032036463295",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 27 18:03:47 +0000 2023",
      "tweet_id" : "1662519986864142146",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 20 16:18:02 +0000 2023",
      "tweet_id" : "1659956657652988841",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu May 11 20:18:40 +0000 2023",
      "tweet_id" : "1656755724896569516",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 06 14:23:56 +0000 2023",
      "tweet_id" : "1654854512459938751",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 29 20:12:09 +0000 2023",
      "tweet_id" : "1652405429631480632",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 15 21:38:23 +0000 2023",
      "tweet_id" : "1647353699797216053",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 01 09:09:49 +0000 2023",
      "tweet_id" : "1642091886906821992",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 25 09:35:38 +0000 2023",
      "tweet_id" : "1639561669654990621",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 18 18:44:58 +0000 2023",
      "tweet_id" : "1637163199300908703",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 04 10:15:29 +0000 2023",
      "tweet_id" : "1631961553474784954",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 25 09:00:47 +0000 2023",
      "tweet_id" : "1629406041985430822",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 18 20:57:54 +0000 2023",
      "tweet_id" : "1627049792968516807",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 04 17:26:40 +0000 2023",
      "tweet_id" : "1621923203827560973",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 28 18:50:23 +0000 2023",
      "tweet_id" : "1619407556879240686",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 21 12:20:42 +0000 2023",
      "tweet_id" : "1616772773759007149",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 07 19:53:25 +0000 2023",
      "tweet_id" : "1611813274510899803",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 24 16:33:13 +0000 2022",
      "tweet_id" : "1606689463769422079",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Dec 15 07:32:21 +0000 2022",
      "tweet_id" : "1603291858223438869",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 03 18:29:29 +0000 2022",
      "tweet_id" : "1599108575573990491",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 26 12:36:20 +0000 2022",
      "tweet_id" : "1596482987700373801",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Nov 21 19:09:15 +0000 2022",
      "tweet_id" : "1594769931850422865",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 12 20:03:47 +0000 2022",
      "tweet_id" : "1591522163332820300",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 05 11:46:37 +0000 2022",
      "tweet_id" : "1588860331634738953",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 29 09:20:11 +0000 2022",
      "tweet_id" : "1586286766708167270",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 22 19:38:53 +0000 2022",
      "tweet_id" : "1583905750719178327",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 15 17:28:42 +0000 2022",
      "tweet_id" : "1581336274927416771",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 01 22:00:15 +0000 2022",
      "tweet_id" : "1576331183741214963",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 24 18:51:01 +0000 2022",
      "tweet_id" : "1573746843944533929",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 17 10:36:07 +0000 2022",
      "tweet_id" : "1571085586735035825",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Sep 08 18:41:40 +0000 2022",
      "tweet_id" : "1567946287931997717",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 28 18:12:19 +0000 2022",
      "tweet_id" : "1563952634928179634",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 13 08:06:55 +0000 2022",
      "tweet_id" : "1558364462961615300",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 06 17:06:51 +0000 2022",
      "tweet_id" : "1555963627427008696",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 30 21:26:43 +0000 2022",
      "tweet_id" : "1553492310547228992",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jul 19 16:50:39 +0000 2022",
      "tweet_id" : "1549436568298706746",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 10 19:12:09 +0000 2022",
      "tweet_id" : "1546210685957439164",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 02 20:02:59 +0000 2022",
      "tweet_id" : "1543324377939422922",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 26 13:17:23 +0000 2022",
      "tweet_id" : "1541047974453086531",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 18 10:31:06 +0000 2022",
      "tweet_id" : "1538107027736811652",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 11 09:17:47 +0000 2022",
      "tweet_id" : "1535551860195471685",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 05 19:44:32 +0000 2022",
      "tweet_id" : "1533535258644802420",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 21 15:08:29 +0000 2022",
      "tweet_id" : "1528029974086364159",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 07 19:15:05 +0000 2022",
      "tweet_id" : "1523018600687426148",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 30 13:40:04 +0000 2022",
      "tweet_id" : "1520397577640439950",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 23 14:55:28 +0000 2022",
      "tweet_id" : "1517879836329206459",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 10 12:47:06 +0000 2022",
      "tweet_id" : "1513136489270885992",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 27 09:09:10 +0000 2022",
      "tweet_id" : "1508008213982309821",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 26 17:37:34 +0000 2022",
      "tweet_id" : "1507773768258413802",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 19 15:22:45 +0000 2022",
      "tweet_id" : "1505203125775981174",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 13 14:02:46 +0000 2022",
      "tweet_id" : "1503008671497823682",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 26 20:25:28 +0000 2022",
      "tweet_id" : "1497669162198935236",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 19 09:54:12 +0000 2022",
      "tweet_id" : "1494973584519606042",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 12 22:17:51 +0000 2022",
      "tweet_id" : "1492624014189535449",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 05 18:36:32 +0000 2022",
      "tweet_id" : "1490031605274573371",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 30 10:33:23 +0000 2022",
      "tweet_id" : "1487735687875253383",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 22 13:19:59 +0000 2022",
      "tweet_id" : "1484878511778918671",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 08 11:44:42 +0000 2022",
      "tweet_id" : "1479781103594640065",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Dec 24 19:29:31 +0000 2021",
      "tweet_id" : "1474462257953472309",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 11 16:06:43 +0000 2021",
      "tweet_id" : "1469700182607960232",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 04 20:44:20 +0000 2021",
      "tweet_id" : "1467233331164911406",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 27 21:33:04 +0000 2021",
      "tweet_id" : "1464708879877077006",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 13 10:10:04 +0000 2021",
      "tweet_id" : "1459463567694197050",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 30 18:41:20 +0000 2021",
      "tweet_id" : "1454518800315802841",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 16 12:58:05 +0000 2021",
      "tweet_id" : "1449358990036189054",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 09 18:20:39 +0000 2021",
      "tweet_id" : "1446903451668366223",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 02 19:32:58 +0000 2021",
      "tweet_id" : "1444384935401186381",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 26 09:09:55 +0000 2021",
      "tweet_id" : "1442053812156890729",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 18 20:49:53 +0000 2021",
      "tweet_id" : "1439330859853440092",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 04 08:40:44 +0000 2021",
      "tweet_id" : "1434073933788829151",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 28 10:29:14 +0000 2021",
      "tweet_id" : "1431564524156714361",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 21 12:11:12 +0000 2021",
      "tweet_id" : "1429053469039510627",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 08 17:50:08 +0000 2021",
      "tweet_id" : "1424427724810197158",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 25 11:22:37 +0000 2021",
      "tweet_id" : "1419256770451147635",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 11 22:59:58 +0000 2021",
      "tweet_id" : "1414358836189372506",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 03 08:28:30 +0000 2021",
      "tweet_id" : "1411240419808960947",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 27 16:35:54 +0000 2021",
      "tweet_id" : "1409188752059197405",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 12 23:03:55 +0000 2021",
      "tweet_id" : "1403850579389987544",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 05 08:33:55 +0000 2021",
      "tweet_id" : "1401094921553167236",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 23 06:58:52 +0000 2021",
      "tweet_id" : "1396359961601257479",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 15 17:04:57 +0000 2021",
      "tweet_id" : "1393613382970563756",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon May 03 14:41:47 +0000 2021",
      "tweet_id" : "1389228698658702710",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 25 16:47:23 +0000 2021",
      "tweet_id" : "1386361205950023274",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 18 18:18:06 +0000 2021",
      "tweet_id" : "1383847321949807727",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 05 10:25:27 +0000 2021",
      "tweet_id" : "1379017330425858517",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 20 22:14:51 +0000 2021",
      "tweet_id" : "1373397650765796636",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 13 21:06:48 +0000 2021",
      "tweet_id" : "1370843810012184018",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 08 20:19:16 +0000 2021",
      "tweet_id" : "1369019911475596616",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 28 17:01:01 +0000 2021",
      "tweet_id" : "1366070917917693047",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 14 12:30:45 +0000 2021",
      "tweet_id" : "1360929470698074170",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 06 09:51:37 +0000 2021",
      "tweet_id" : "1357990322707015258",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 30 09:46:42 +0000 2021",
      "tweet_id" : "1355452367704158640",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 23 10:18:57 +0000 2021",
      "tweet_id" : "1352923771434523204",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 16 18:24:48 +0000 2021",
      "tweet_id" : "1350509321284164293",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 09 19:05:00 +0000 2021",
      "tweet_id" : "1347982726262401729",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Dec 28 11:20:13 +0000 2020",
      "tweet_id" : "1343517105185599210",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Dec 25 13:13:43 +0000 2020",
      "tweet_id" : "1342458502217264781",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 19 21:20:20 +0000 2020",
      "tweet_id" : "1340406638756251437",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 13 15:57:26 +0000 2020",
      "tweet_id" : "1338151047874263217",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 02 07:49:06 +0000 2020",
      "tweet_id" : "1334041891136056451",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 28 13:37:52 +0000 2020",
      "tweet_id" : "1332680108196595401",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 15 19:44:36 +0000 2020",
      "tweet_id" : "1328061359428182488",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 14 18:32:00 +0000 2020",
      "tweet_id" : "1327680699187274518",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 07 20:10:05 +0000 2020",
      "tweet_id" : "1325168669238400065",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 24 08:59:23 +0000 2020",
      "tweet_id" : "1319926452293736189",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 10 17:45:24 +0000 2020",
      "tweet_id" : "1314985396298598537",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 03 13:25:53 +0000 2020",
      "tweet_id" : "1312383371030561913",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 27 11:31:19 +0000 2020",
      "tweet_id" : "1310180215155198566",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 26 19:41:30 +0000 2020",
      "tweet_id" : "1309941184231414206",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 12 20:38:08 +0000 2020",
      "tweet_id" : "1304882006841298876",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 30 16:20:30 +0000 2020",
      "tweet_id" : "1300106128092604692",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 23 19:29:51 +0000 2020",
      "tweet_id" : "1297617065503561023",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 15 14:44:25 +0000 2020",
      "tweet_id" : "1294646130399237201",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 01 18:00:12 +0000 2020",
      "tweet_id" : "1289621970989772187",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 26 09:38:56 +0000 2020",
      "tweet_id" : "1287321495384549496",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 18 12:52:05 +0000 2020",
      "tweet_id" : "1284470999103622097",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 11 21:13:08 +0000 2020",
      "tweet_id" : "1282060379658360631",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 28 18:55:08 +0000 2020",
      "tweet_id" : "1277314608149408206",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 20 10:04:54 +0000 2020",
      "tweet_id" : "1274282068905782670",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 14 13:06:32 +0000 2020",
      "tweet_id" : "1272153449418733544",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 06 19:48:05 +0000 2020",
      "tweet_id" : "1269355399627893210",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 30 08:17:00 +0000 2020",
      "tweet_id" : "1266644766451156950",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 24 20:37:52 +0000 2020",
      "tweet_id" : "1264656886368834487",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 17 20:21:51 +0000 2020",
      "tweet_id" : "1262116141056399300",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue May 12 20:00:11 +0000 2020",
      "tweet_id" : "1260298750303973129",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 08 16:40:10 +0000 2020",
      "tweet_id" : "1258798860913560416",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 01 12:12:17 +0000 2020",
      "tweet_id" : "1256194729387620911",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 26 18:13:21 +0000 2020",
      "tweet_id" : "1254473658430661177",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 19 09:25:27 +0000 2020",
      "tweet_id" : "1251804089716473286",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 12 22:51:01 +0000 2020",
      "tweet_id" : "1249470105123563717",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Apr 09 17:14:26 +0000 2020",
      "tweet_id" : "1248298235801514867",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Apr 02 21:58:25 +0000 2020",
      "tweet_id" : "1245832987625321419",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 30 08:10:51 +0000 2020",
      "tweet_id" : "1244537560956169083",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 28 18:40:14 +0000 2020",
      "tweet_id" : "1243971174128064321",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Mar 26 20:06:56 +0000 2020",
      "tweet_id" : "1243268218204563989",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 23 20:45:13 +0000 2020",
      "tweet_id" : "1242190688128165681",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Mar 17 19:33:11 +0000 2020",
      "tweet_id" : "1239998234285711205",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 15 11:55:39 +0000 2020",
      "tweet_id" : "1239158314503443084",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Mar 12 21:09:01 +0000 2020",
      "tweet_id" : "1238210411807978616",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 29 18:27:04 +0000 2020",
      "tweet_id" : "1233821001929512590",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 16 11:12:36 +0000 2020",
      "tweet_id" : "1229000622209246444",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 01 22:31:59 +0000 2020",
      "tweet_id" : "1223735775673424268",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 26 17:42:35 +0000 2020",
      "tweet_id" : "1221488616850194922",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 19 10:50:14 +0000 2020",
      "tweet_id" : "1218848133207954385",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 05 15:16:34 +0000 2020",
      "tweet_id" : "1213841727258709471",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 21 22:00:27 +0000 2019",
      "tweet_id" : "1208507551112134815",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Dec 13 06:44:54 +0000 2019",
      "tweet_id" : "1205378040829462207",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 08 11:09:58 +0000 2019",
      "tweet_id" : "1203632808981874219",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 01 14:19:53 +0000 2019",
      "tweet_id" : "1201143885036038042",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 30 18:02:09 +0000 2019",
      "tweet_id" : "1200837432848473165",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 23 20:50:25 +0000 2019",
      "tweet_id" : "1198343065269199743",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 10 17:31:02 +0000 2019",
      "tweet_id" : "1193581845096142649",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 27 11:48:52 +0000 2019",
      "tweet_id" : "1188422309072462058",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 13 08:29:17 +0000 2019",
      "tweet_id" : "1183298651969198533",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 05 16:16:29 +0000 2019",
      "tweet_id" : "1180517123665270347",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 29 10:03:41 +0000 2019",
      "tweet_id" : "1178248978341491095",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 15 19:58:12 +0000 2019",
      "tweet_id" : "1173325163639864993",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 08 18:01:23 +0000 2019",
      "tweet_id" : "1170759048891850642",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 01 12:15:00 +0000 2019",
      "tweet_id" : "1168135161677179397",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 25 09:03:25 +0000 2019",
      "tweet_id" : "1165550236364453194",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 17 15:35:51 +0000 2019",
      "tweet_id" : "1162749891451034659",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 03 07:26:30 +0000 2019",
      "tweet_id" : "1157553312274136995",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 28 14:07:57 +0000 2019",
      "tweet_id" : "1155480011106511357",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 20 21:55:31 +0000 2019",
      "tweet_id" : "1152698575724950852",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 07 11:24:30 +0000 2019",
      "tweet_id" : "1147828732497089912",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 29 12:46:24 +0000 2019",
      "tweet_id" : "1144950240588638912",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 23 18:48:05 +0000 2019",
      "tweet_id" : "1142866934093674048",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 15 20:11:24 +0000 2019",
      "tweet_id" : "1139988801260708748",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 01 14:00:55 +0000 2019",
      "tweet_id" : "1134822135760861281",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 25 09:44:52 +0000 2019",
      "tweet_id" : "1132220982761523111",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 18 09:46:06 +0000 2019",
      "tweet_id" : "1129684579045405016",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 12 21:44:52 +0000 2019",
      "tweet_id" : "1127691134695178429",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 04 16:57:17 +0000 2019",
      "tweet_id" : "1124719656641194620",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 22 13:05:03 +0000 2019",
      "tweet_id" : "1120312560199685473",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 14 22:41:29 +0000 2019",
      "tweet_id" : "1117558522983355239",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 01 08:01:31 +0000 2019",
      "tweet_id" : "1112626030019030443",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 31 10:31:27 +0000 2019",
      "tweet_id" : "1112301374227475450",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 16 19:40:32 +0000 2019",
      "tweet_id" : "1107003737273197092",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 09 19:53:13 +0000 2019",
      "tweet_id" : "1104470212185302960",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Feb 27 20:26:12 +0000 2019",
      "tweet_id" : "1100854633860486791",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 16 08:18:10 +0000 2019",
      "tweet_id" : "1096685153654516252",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 10 17:13:51 +0000 2019",
      "tweet_id" : "1094645636676758191",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 02 17:39:11 +0000 2019",
      "tweet_id" : "1091752905280050025",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 26 09:20:31 +0000 2019",
      "tweet_id" : "1089090700276070939",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jan 14 18:27:24 +0000 2019",
      "tweet_id" : "1084879670392068295",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 13 12:49:07 +0000 2019",
      "tweet_id" : "1084432150097175440",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Dec 31 23:20:30 +0000 2018",
      "tweet_id" : "1079880004356505986",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 19 20:29:52 +0000 2018",
      "tweet_id" : "1075488405590684122",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 15 21:36:31 +0000 2018",
      "tweet_id" : "1074055629833939163",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 08 18:03:23 +0000 2018",
      "tweet_id" : "1071465276382102597",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 24 09:30:54 +0000 2018",
      "tweet_id" : "1066262876252041453",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 03 10:55:50 +0000 2018",
      "tweet_id" : "1058674103190228475",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 28 12:56:22 +0000 2018",
      "tweet_id" : "1056530112625593431",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 20 19:19:20 +0000 2018",
      "tweet_id" : "1053727383505009855",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 07 13:28:05 +0000 2018",
      "tweet_id" : "1048927945717254808",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 30 21:10:30 +0000 2018",
      "tweet_id" : "1046507605114277489",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 22 15:50:22 +0000 2018",
      "tweet_id" : "1043527936462655156",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 08 03:33:19 +0000 2018",
      "tweet_id" : "1038269022088481578",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 19 09:12:03 +0000 2018",
      "tweet_id" : "1031106511267191749",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 05 10:17:20 +0000 2018",
      "tweet_id" : "1026049509395521149",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 21 11:33:02 +0000 2018",
      "tweet_id" : "1020632739714356548",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Jul 05 07:07:59 +0000 2018",
      "tweet_id" : "1014767832983673918",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 30 14:46:12 +0000 2018",
      "tweet_id" : "1013071207265665129",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 24 11:08:19 +0000 2018",
      "tweet_id" : "1010842049325300263",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 16 21:14:43 +0000 2018",
      "tweet_id" : "1008095551526332749",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 03 17:22:49 +0000 2018",
      "tweet_id" : "1003326149557789484",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 27 16:29:51 +0000 2018",
      "tweet_id" : "1000776103247146837",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 19 12:05:28 +0000 2018",
      "tweet_id" : "997810468722495011",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 11 18:11:13 +0000 2018",
      "tweet_id" : "995003408059164951",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 28 08:39:16 +0000 2018",
      "tweet_id" : "990148431579344874",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 15 20:45:32 +0000 2018",
      "tweet_id" : "985620159821880566",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 01 13:17:01 +0000 2018",
      "tweet_id" : "980433854154027787",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 25 18:13:30 +0000 2018",
      "tweet_id" : "977971751434218245",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 17 19:04:29 +0000 2018",
      "tweet_id" : "975085480668716591",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 03 10:20:54 +0000 2018",
      "tweet_id" : "969880288482253688",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Mar 01 16:40:12 +0000 2018",
      "tweet_id" : "969250964215956371",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 25 14:30:02 +0000 2018",
      "tweet_id" : "967768657286771076",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 18 09:58:43 +0000 2018",
      "tweet_id" : "965163662479470365",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 10 18:36:55 +0000 2018",
      "tweet_id" : "962394969321668243",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 04 13:51:53 +0000 2018",
      "tweet_id" : "960148909531695168",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 27 15:53:27 +0000 2018",
      "tweet_id" : "957280401281237689",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 21 20:57:25 +0000 2018",
      "tweet_id" : "955182567868812213",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jan 16 19:42:33 +0000 2018",
      "tweet_id" : "953351788770857160",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 06 11:01:55 +0000 2018",
      "tweet_id" : "949596886653604856",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Dec 25 12:34:03 +0000 2017",
      "tweet_id" : "945271420504810792",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 16 22:05:44 +0000 2017",
      "tweet_id" : "942153798767805739",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 02 21:57:04 +0000 2017",
      "tweet_id" : "937078188491495189",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Nov 29 07:41:32 +0000 2017",
      "tweet_id" : "935775721459321068",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 19 12:22:19 +0000 2017",
      "tweet_id" : "932222505921301448",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 11 17:15:04 +0000 2017",
      "tweet_id" : "929397074093992908",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 05 19:27:32 +0000 2017",
      "tweet_id" : "927256085097454915",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 29 09:37:26 +0000 2017",
      "tweet_id" : "924570862834256324",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Oct 17 21:08:11 +0000 2017",
      "tweet_id" : "920396043499055134",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Oct 10 18:05:57 +0000 2017",
      "tweet_id" : "917813467075507522",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 08 18:54:05 +0000 2017",
      "tweet_id" : "917100805466891670",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 30 19:09:01 +0000 2017",
      "tweet_id" : "914205459770404145",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 23 14:31:46 +0000 2017",
      "tweet_id" : "911598971009893540",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 09 20:03:19 +0000 2017",
      "tweet_id" : "906608980704633763",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 27 10:10:18 +0000 2017",
      "tweet_id" : "901748700879593177",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 13 16:26:23 +0000 2017",
      "tweet_id" : "896769915525401094",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 02 08:00:00 +0000 2017",
      "tweet_id" : "892656212831111456",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 22 10:15:59 +0000 2017",
      "tweet_id" : "888704167505897298",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 15 15:08:09 +0000 2017",
      "tweet_id" : "886240978351887586",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 02 23:49:18 +0000 2017",
      "tweet_id" : "881661089549483599",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jun 27 08:36:01 +0000 2017",
      "tweet_id" : "879619315310214246",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 18 20:20:45 +0000 2017",
      "tweet_id" : "876535173952930401",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Jun 09 05:55:19 +0000 2017",
      "tweet_id" : "873055888786285478",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue May 23 07:30:06 +0000 2017",
      "tweet_id" : "866919149543896664",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 13 08:12:32 +0000 2017",
      "tweet_id" : "863305951647130915",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 06 13:44:30 +0000 2017",
      "tweet_id" : "860852778637342641",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Apr 20 17:02:35 +0000 2017",
      "tweet_id" : "855104420232589747",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Apr 14 17:48:53 +0000 2017",
      "tweet_id" : "852941745808574149",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 08 11:50:53 +0000 2017",
      "tweet_id" : "850677325056110600",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Mar 29 12:33:56 +0000 2017",
      "tweet_id" : "847064278383518080",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Mar 24 19:33:49 +0000 2017",
      "tweet_id" : "845358006863628775",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 19 10:12:07 +0000 2017",
      "tweet_id" : "843404709222788635",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 05 09:25:30 +0000 2017",
      "tweet_id" : "838319549394139795",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 25 13:02:54 +0000 2017",
      "tweet_id" : "835475155955774838",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 19 12:38:55 +0000 2017",
      "tweet_id" : "833294795431667383",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 11 18:59:41 +0000 2017",
      "tweet_id" : "830491514314801243",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 28 21:17:19 +0000 2017",
      "tweet_id" : "825452720575265585",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 15 18:20:16 +0000 2017",
      "tweet_id" : "820697121321845133",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 07 10:44:20 +0000 2017",
      "tweet_id" : "817683280347167407",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 25 16:45:01 +0000 2016",
      "tweet_id" : "813063008186706308",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 18 14:07:01 +0000 2016",
      "tweet_id" : "810486530925047344",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 03 22:59:09 +0000 2016",
      "tweet_id" : "805184626877345542",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 26 15:15:43 +0000 2016",
      "tweet_id" : "802531284168172152",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 12 17:25:46 +0000 2016",
      "tweet_id" : "797490585808029804",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Nov 09 06:58:11 +0000 2016",
      "tweet_id" : "796245482880323225",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 05 21:29:05 +0000 2016",
      "tweet_id" : "795015100194716657",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 23 11:57:35 +0000 2016",
      "tweet_id" : "790160235702721024",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Oct 10 18:33:34 +0000 2016",
      "tweet_id" : "785548844912794346",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 02 16:30:54 +0000 2016",
      "tweet_id" : "782618873931324461",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 25 15:54:36 +0000 2016",
      "tweet_id" : "780073023949396486",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 17 09:42:10 +0000 2016",
      "tweet_id" : "777080194056946265",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 10 22:35:48 +0000 2016",
      "tweet_id" : "774738169364348662",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 28 13:13:57 +0000 2016",
      "tweet_id" : "769885733893071096",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Aug 16 20:52:31 +0000 2016",
      "tweet_id" : "765652482199811581",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 03 08:05:40 +0000 2016",
      "tweet_id" : "760748455645463127",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 31 18:18:29 +0000 2016",
      "tweet_id" : "759815513951674526",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 17 12:02:30 +0000 2016",
      "tweet_id" : "754647460931052287",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Jul 06 22:22:08 +0000 2016",
      "tweet_id" : "750817133201637248",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Jun 24 07:15:18 +0000 2016",
      "tweet_id" : "746240264669724971",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jun 20 19:10:34 +0000 2016",
      "tweet_id" : "744970716090020567",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 11 21:00:56 +0000 2016",
      "tweet_id" : "741737002781854537",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 04 17:50:29 +0000 2016",
      "tweet_id" : "739152357672655075",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon May 30 08:02:42 +0000 2016",
      "tweet_id" : "737192498388078132",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 22 09:35:27 +0000 2016",
      "tweet_id" : "734316736390649272",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 21 18:07:04 +0000 2016",
      "tweet_id" : "734083098973616092",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 14 20:27:59 +0000 2016",
      "tweet_id" : "731581850170724825",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 01 11:11:53 +0000 2016",
      "tweet_id" : "726730858196170770",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Apr 20 22:18:36 +0000 2016",
      "tweet_id" : "722912377695866556",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 09 15:01:56 +0000 2016",
      "tweet_id" : "718816221825611893",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 28 19:44:14 +0000 2016",
      "tweet_id" : "714538608573035758",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 13 10:30:45 +0000 2016",
      "tweet_id" : "708963504193416372",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Mar 04 02:51:52 +0000 2016",
      "tweet_id" : "705586529148268189",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 21 21:03:22 +0000 2016",
      "tweet_id" : "701512559735060120",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 14 08:47:45 +0000 2016",
      "tweet_id" : "698790722536393859",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 07 17:16:08 +0000 2016",
      "tweet_id" : "696381946248423586",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 30 12:38:17 +0000 2016",
      "tweet_id" : "693412919185731825",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 23 14:28:03 +0000 2016",
      "tweet_id" : "690903826854636355",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Jan 12 18:55:14 +0000 2016",
      "tweet_id" : "686984801081126005",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 26 09:09:06 +0000 2015",
      "tweet_id" : "680676700546184034",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Dec 20 17:46:49 +0000 2015",
      "tweet_id" : "678632659289320885",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 12 20:39:16 +0000 2015",
      "tweet_id" : "675776958621389461",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 05 09:27:49 +0000 2015",
      "tweet_id" : "673071266619538945",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 28 12:12:57 +0000 2015",
      "tweet_id" : "670576108474189270",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 21 23:18:27 +0000 2015",
      "tweet_id" : "668206870234603932",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 14 11:30:10 +0000 2015",
      "tweet_id" : "665491911909567643",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue Oct 20 21:40:41 +0000 2015",
      "tweet_id" : "656585858031822031",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 17 18:23:06 +0000 2015",
      "tweet_id" : "655448967891349182",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Oct 04 19:00:18 +0000 2015",
      "tweet_id" : "650747289772987597",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 26 22:10:24 +0000 2015",
      "tweet_id" : "647896023594303276",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Sep 12 10:07:15 +0000 2015",
      "tweet_id" : "642640606905502553",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Aug 30 17:21:29 +0000 2015",
      "tweet_id" : "638038846684821097",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 19 22:46:37 +0000 2015",
      "tweet_id" : "634134401341046541",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Aug 08 15:32:56 +0000 2015",
      "tweet_id" : "630038993897790325",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 26 09:50:51 +0000 2015",
      "tweet_id" : "625241862802501056",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Jul 22 22:34:21 +0000 2015",
      "tweet_id" : "623984452197296819",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jul 13 18:05:04 +0000 2015",
      "tweet_id" : "620655195424279555",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 04 13:40:04 +0000 2015",
      "tweet_id" : "617327013805453366",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 21 21:21:17 +0000 2015",
      "tweet_id" : "612732040380482939",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 14 09:33:50 +0000 2015",
      "tweet_id" : "610017293307801689",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 06 11:19:38 +0000 2015",
      "tweet_id" : "607144814413808568",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 31 20:16:41 +0000 2015",
      "tweet_id" : "605105640482804304",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 23 20:58:21 +0000 2015",
      "tweet_id" : "602217023655408635",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 17 16:37:43 +0000 2015",
      "tweet_id" : "599977105012731908",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri May 08 06:20:31 +0000 2015",
      "tweet_id" : "596560289121084740",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu May 07 07:01:27 +0000 2015",
      "tweet_id" : "596208203944164132",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Apr 18 22:02:55 +0000 2015",
      "tweet_id" : "589549695534289608",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 05 14:14:25 +0000 2015",
      "tweet_id" : "584720752123001395",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 29 19:51:01 +0000 2015",
      "tweet_id" : "582268746680468526",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Mar 20 09:36:28 +0000 2015",
      "tweet_id" : "578852597358372943",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 08 12:45:00 +0000 2015",
      "tweet_id" : "574551387546573517",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Feb 26 21:34:44 +0000 2015",
      "tweet_id" : "571060822003387190",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 22 10:41:56 +0000 2015",
      "tweet_id" : "569446987550411587",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 15 09:13:43 +0000 2015",
      "tweet_id" : "566888072852552771",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Feb 06 22:20:13 +0000 2015",
      "tweet_id" : "563824512934091324",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Jan 29 20:08:15 +0000 2015",
      "tweet_id" : "560892198279942468",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 18 15:43:06 +0000 2015",
      "tweet_id" : "556839203517745119",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 10 10:26:40 +0000 2015",
      "tweet_id" : "553860468073562546",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 31 18:01:21 +0000 2014",
      "tweet_id" : "550351013965517611",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Dec 24 22:15:02 +0000 2014",
      "tweet_id" : "547878138892183863",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 13 13:07:05 +0000 2014",
      "tweet_id" : "543753979568378857",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Dec 06 17:09:57 +0000 2014",
      "tweet_id" : "541278383625928777",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Nov 09 11:05:44 +0000 2014",
      "tweet_id" : "531402253384391811",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Nov 08 21:50:45 +0000 2014",
      "tweet_id" : "531202186964304196",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Oct 31 20:44:29 +0000 2014",
      "tweet_id" : "528286408383811953",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Oct 11 12:00:49 +0000 2014",
      "tweet_id" : "520906864638728405",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Oct 03 18:30:09 +0000 2014",
      "tweet_id" : "518105741007783643",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 28 20:14:37 +0000 2014",
      "tweet_id" : "516320091773287315",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Sep 18 23:59:10 +0000 2014",
      "tweet_id" : "512752725333946971",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Sep 07 08:52:19 +0000 2014",
      "tweet_id" : "508538239706827039",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Aug 25 16:05:33 +0000 2014",
      "tweet_id" : "503936227125736451",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Fri Aug 22 18:51:21 +0000 2014",
      "tweet_id" : "502890785478504644",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu Aug 14 19:28:40 +0000 2014",
      "tweet_id" : "500001076448099442",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Aug 06 06:40:34 +0000 2014",
      "tweet_id" : "496908672726732601",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jul 19 20:33:57 +0000 2014",
      "tweet_id" : "490595419223947751",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jul 06 17:17:48 +0000 2014",
      "tweet_id" : "485835016243228364",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 28 10:02:28 +0000 2014",
      "tweet_id" : "482826356683997163",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jun 15 22:21:11 +0000 2014",
      "tweet_id" : "478301216708247359",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jun 07 14:50:57 +0000 2014",
      "tweet_id" : "475288810990835643",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Thu May 29 21:12:52 +0000 2014",
      "tweet_id" : "472123432662039320",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Tue May 20 07:58:55 +0000 2014",
      "tweet_id" : "468662138880561978",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun May 11 13:36:51 +0000 2014",
      "tweet_id" : "465485690075250814",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed May 07 21:26:24 +0000 2014",
      "tweet_id" : "464154304509373397",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat May 03 09:41:37 +0000 2014",
      "tweet_id" : "462527390235941876",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Apr 21 20:15:30 +0000 2014",
      "tweet_id" : "458338254759762629",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Apr 13 11:08:27 +0000 2014",
      "tweet_id" : "455301482539618153",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Wed Apr 02 18:44:17 +0000 2014",
      "tweet_id" : "451429929536199931",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 23 15:20:57 +0000 2014",
      "tweet_id" : "447754884230416877",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Mar 17 23:05:18 +0000 2014",
      "tweet_id" : "445697411124758098",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Mar 09 12:31:16 +0000 2014",
      "tweet_id" : "442638749376078807",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Mar 01 09:00:05 +0000 2014",
      "tweet_id" : "439686499866507253",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Feb 24 22:40:53 +0000 2014",
      "tweet_id" : "438081122360808680",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Feb 16 10:11:50 +0000 2014",
      "tweet_id" : "434993516074074731",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 08 18:22:10 +0000 2014",
      "tweet_id" : "432217808143657664",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Feb 01 16:59:12 +0000 2014",
      "tweet_id" : "429660214473965238",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Mon Jan 27 17:55:01 +0000 2014",
      "tweet_id" : "427862323137687277",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 19 21:47:07 +0000 2014",
      "tweet_id" : "425021628886857312",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sun Jan 12 08:30:23 +0000 2014",
      "tweet_id" : "422284411209883171",
      "user_id" : "2281400117"
    }
  },
  {
    "tweet" : {
      "created_at" : "Sat Jan 11 19:02:33 +0000 2014",
      "tweet_id" : "422081111866624907",
      "user_id" : "2281400117"
    }
  }
]