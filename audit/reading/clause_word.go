package reading

// traitOfWord knows the small words on which a clause hangs.
func traitOfWord(w string) trait {
	switch w {
	case "i", "ah", "a'm", "ah'm":
		return isI
	case "i'm", "im":
		return isI | isPresent | isBe
	case "i've", "ive", "i'd", "i’ve", "i’d":
		return isI | isPast
	case "i'll", "i’ll":
		return isI | isWill
	case "i’m":
		return isI | isPresent | isBe
	case "me", "my", "mine", "myself", "ma", "masel", "mysel", "us", "our", "ours", "ourselves", "wir", "oor":
		return isMe
	case "we":
		return isWe
	case "we're", "we’re":
		return isWe | isPresent | isBe
	case "we've", "we'd", "weve", "we’ve", "we’d":
		return isWe | isPast
	case "we'll", "we’ll":
		return isWe | isWill
	case "you", "u", "ur", "your", "yours", "yourself", "ye", "yer", "yous", "youse", "you've", "you'd", "you'll":
		return isYou
	case "you're", "youre", "you’re":
		return isYou | isPresent | isBe
	case "he", "she", "himself", "herself", "hersel", "hissel":
		return isThird
	case "he's", "she's", "hes", "shes", "he’s", "she’s":
		return isThird | isPresent | isBe
	case "he'd", "she'd", "he’d", "she’d":
		return isThird | isPast
	case "he'll", "she'll", "he’ll", "she’ll":
		return isThird | isWill
	case "him", "her", "his", "hers":
		return isThirdObj
	case "they", "they've", "they'd", "they'll", "them", "their", "theirs", "themselves":
		return isThey
	case "they're", "theyre", "they’re":
		return isThey | isPresent | isBe
	case "it", "its", "this", "there", "that":
		return isIt
	case "it's", "that's", "there's", "it’s", "that’s", "there’s", "thats", "tis", "'tis":
		return isIt | isPresent
	case "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "nobody", "one", "folk", "folks", "people", "person":
		return isSomeone
	}
	return traitOfVerb(w)
}

// traitOfVerb knows auxiliary verbs, the commonest irregular ones, and what
// makes of a fact something else.
func traitOfVerb(w string) trait {
	switch w {
	case "not", "no", "never", "don't", "doesn't", "isn't", "aren't", "won't", "can't", "cannot", "dont", "doesnt", "isnt", "cant", "nae", "cannae", "isnae", "dinnae", "nor", "without", "nothing", "none":
		return isNot
	case "didn't", "wasn't", "weren't", "hadn't", "couldn't", "didnt", "wasnt", "werent", "hadnt", "couldnt", "didnae", "wisnae":
		return isNot | isPast
	case "wouldn't", "shouldn't", "wouldnt", "shouldnt", "wouldnae":
		return isNot | isMay
	case "if", "unless", "whether", "suppose", "imagine", "imagining", "whenever", "whoever":
		return isIf
	case "would", "could", "should", "might", "may", "must", "shall", "ought", "maybe", "perhaps", "wid", "shid", "would've", "should've", "could've":
		return isMay
	case "will", "tomorrow", "gonna", "'ll", "soon":
		return isWill
	case "always", "every", "usually", "often", "each", "constantly", "weekly", "daily", "mondays", "fridays", "sometimes", "forever", "keeps":
		return isHabit
	case "wish", "hope", "hoping", "hopefully", "dream", "dreaming", "want", "need", "prayers", "pray":
		return isWish
	case "was", "were", "been", "wis", "wiz", "got", "being":
		return isPast | isBe
	case "is", "are", "am", "be", "gets", "getting", "get":
		return isPresent | isBe
	case "has", "have", "does", "do", "says", "goes", "comes", "looks", "wants", "needs", "thinks", "keep", "know", "knows", "makes", "takes", "gives", "tells", "asks":
		return isPresent
	case "just", "finally", "today", "tonight", "yesterday", "literally", "still", "so", "and", "then", "also", "well", "ok", "okay", "lol", "actually", "really", "already", "only", "nearly",
		"almost", "once", "again", "basically", "both", "ever", "sure", "aye", "ach", "och", "honestly", "proper", "pure", "oh", "right", "anyway", "randomly", "quietly", "properly", "now", "too":
		return isAdverb
	}
	return traitOfPast(w)
}

// traitOfPast knows the past of irregular verbs; what ends in -ed is seen by its end.
func traitOfPast(w string) trait {
	switch w {
	case "had", "did", "told", "saw", "came", "went", "gave", "took", "said", "made", "found", "left", "kept", "held", "sat", "stood", "brought", "thought", "knew", "fell", "broke", "died",
		"met", "lost", "ran", "rang", "sang", "spoke", "wrote", "read", "put", "cut", "let", "sent", "spent", "heard", "felt", "became", "began", "bled", "bought", "caught", "drove", "drew",
		"drank", "ate", "fed", "fought", "forgot", "grew", "hid", "hit", "hurt", "knelt", "laid", "lay", "led", "lent", "lit", "meant", "paid", "rode", "rose", "sold", "shook", "shot", "slept",
		"slid", "stole", "struck", "swam", "swore", "taught", "threw", "understood", "woke", "wore", "won", "built", "chose", "dealt", "dug", "flew", "froze", "hung", "learnt", "meanwhile",
		"seen", "done", "gone", "given", "taken", "stuck", "stung", "tellt", "telt", "gied", "seeing":
		return isPast
	}
	if n := len(w); n > 4 && w[n-2:] == "ed" && w[n-3] != 'e' {
		return isPast
	}
	return 0
}
