window.YTD.protected_history.part0 = [
  {
    "protectedHistory" : {
      "action" : "Unprotect",
      "protectedAt" : "2026-02-21T09:24:31.000Z"
    }
  }
]