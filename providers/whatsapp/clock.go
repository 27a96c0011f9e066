package whatsapp

// halfOf reads the half of the day, in lower case without dots and spaces, in the
// languages that write times so (Unicode CLDR, "dayPeriods").
func halfOf(word string) (half, bool) {
	switch word {
	case "am", "a", "vorm", "fm", "vm", "πμ", "dop", "de", "öö", "sa", "ap", "pd", "sáng", "pagi", "предиобяд", "прд", "пробед",
		"ص", "صباحا", "قبلازظهر", "לפנה״צ", "לפנה\"צ", "पूर्वाह्न", "오전", "午前", "上午", "凌晨", "清晨", "早上":
		return before, true
	case "pm", "p", "nachm", "em", "nm", "μμ", "odp", "du", "ös", "ch", "ip", "md", "chiều", "malam", "следобед", "сл", "слобед",
		"م", "مساء", "بعدازظهر", "אחה״צ", "אחה\"צ", "अपराह्न", "오후", "午後", "下午", "中午", "晚上":
		return after, true
	}
	return whole, false
}
