package whatsapp

import (
	"strings"
	"unicode/utf8"
)

// What WhatsApp writes in place of a message is in the language of the telephone.
// These are its words in the languages that could be gathered, in lower case
// without a full stop at the end. Where the form alone tells, no word is looked at.

// deletedWords stand in place of a message that was deleted; deletedByMe of one that
// the owner of the telephone deleted.
func deletedWords(s string) (deleted, byMe bool) {
	switch s {
	case "you deleted this message", "du hast diese nachricht gelöscht", "eliminaste este mensaje", "vous avez supprimé ce message", "tu as supprimé ce message",
		"hai eliminato questo messaggio", "você apagou esta mensagem", "apagou esta mensagem", "apagaste esta mensagem", "je hebt dit bericht verwijderd",
		"du raderade detta meddelande", "du slettet denne meldingen", "du slettede denne besked", "poistit tämän viestin", "usunięto tę wiadomość",
		"usunąłeś tę wiadomość", "bu mesajı sildiniz", "вы удалили данное сообщение", "вы удалили это сообщение", "您已刪除此訊息", "您已删除此消息", "你已刪除此訊息", "你已删除此消息",
		"メッセージを削除しました", "このメッセージを削除しました", "이 메시지를 삭제했습니다", "لقد حذفت هذه الرسالة", "आपने यह मैसेज डिलीट किया":
		return true, true
	case "this message was deleted", "diese nachricht wurde gelöscht", "se eliminó este mensaje", "este mensaje fue eliminado", "ce message a été supprimé",
		"questo messaggio è stato eliminato", "mensagem apagada", "esta mensagem foi apagada", "esta mensagem foi eliminada", "dit bericht is verwijderd", "dit bericht werd verwijderd",
		"detta meddelande raderades", "denne meldingen ble slettet", "denne besked blev slettet", "tämä viesti poistettiin", "ta wiadomość została usunięta",
		"wiadomość usunięta", "bu mesaj silindi", "данное сообщение удалено", "это сообщение удалено", "此訊息已刪除", "此消息已删除", "這則訊息已刪除", "該訊息已被刪除",
		"このメッセージは削除されました", "삭제된 메시지입니다", "تم حذف هذه الرسالة", "यह मैसेज डिलीट किया गया", "tato zpráva byla smazána", "acest mesaj a fost șters", "ezt az üzenetet törölték":
		return true, false
	}
	return strings.HasPrefix(s, "this message was deleted by admin") || s == "you deleted this message as admin", false
}

// editedWords stand in angle brackets behind a message that was edited.
func editedWords(s string) bool {
	switch s {
	case "this message was edited", "diese nachricht wurde bearbeitet", "se editó este mensaje", "ce message a été modifié", "questo messaggio è stato modificato",
		"messaggio modificato", "mensagem editada", "esta mensagem foi editada", "dit bericht is bewerkt", "dit bericht werd bewerkt", "detta meddelande redigerades",
		"denne meldingen ble redigert", "denne besked blev redigeret", "tätä viestiä on muokattu", "bu mesaj düzenlendi", "ta wiadomość została edytowana",
		"данное сообщение изменено", "此訊息已編輯", "此消息已编辑", "このメッセージは編集されました", "تم تعديل هذه الرسالة":
		return true
	}
	return false
}

// omittedWords is part of what stands in place of a picture that was not exported.
var omittedWords = []string{
	"omitted", "ausgeschlossen", "weggelassen", "ausgelassen", "omitid", "omis", "absent", "oculto", "ocultad", "omess", "esclus", "weggelaten", "utelämn", "uteslut",
	"udelad", "utelatt", "jätetty pois", "puuttuu", "pominięt", "vynechán", "dahil edilmedi", "atlandı", "опущен", "пропущен", "отсутствует", "без медиафайлов",
	"kihagyva", "παραλείφθηκ", "tidak disertakan", "dihilangkan", "已忽略", "省略", "略過", "略过", "생략", "제외", "تم استبعاد", "تم حذف الوسائط", "הושמט", "छोड़", "शामिल नहीं",
}

// nouns say what was omitted or attached.
func nounType(s string) string {
	for _, n := range [...]struct{ kind, words string }{
		{"animation", "gif"},
		{"video", "video|vídeo|vidéo|wideo|film|видео|视频|影片|動画|비디오|동영상|فيديو|वीडियो"},
		{"audio", "audio|áudio|ljud|lyd|ääni|dźwięk|ses|аудио|音频|語音|音訊|音声|오디오|صوت|ऑडियो"},
		{"photo", "image|imagen|imagem|immagine|bild|foto|photo|billede|bilde|afbeelding|kuva|obraz|görüntü|изображение|图片|圖片|图像|圖像|画像|이미지|사진|صورة|sticker|figurinha|adesivo|наклейка|çıkartma"},
	} {
		for w := range strings.SplitSeq(n.words, "|") {
			if strings.Contains(s, w) {
				return n.kind
			}
		}
	}
	return "file"
}

// attachedWords stand in parentheses behind the name of a file.
func attachedWords(s string) bool {
	switch s {
	case "file attached", "attached", "datei angehängt", "archivo adjunto", "fichier joint", "file allegato", "allegato", "arquivo anexado", "ficheiro anexado", "ficheiro em anexo",
		"bestand bijgevoegd", "bifogad fil", "fil bifogad", "vedlagt fil", "fil vedlagt", "fil vedhæftet", "vedhæftet fil", "liitetiedosto", "tiedosto liitetty", "plik załączony",
		"dołączony plik", "dosya ekli", "ekli dosya", "файл добавлен", "файл прикреплён", "文件附件", "附加檔案", "檔案已附加", "添付ファイル", "파일 첨부됨", "ملف مرفق", "الملف مرفق":
		return true
	}
	return false
}

// groupWords is part of every notice about a group, in the languages of the phone.
var groupWords = []string{
	"group", "grupp", "grup", "grúp", "groep", "ryhmä", "skupin", "csoport", "ομάδα", "групп", "груп", "群", "グループ", "그룹", "مجموعة", "المجموعة", "קבוצה", "समूह", "ग्रुप", "गट",
}

// encryptionWords is part of the notice with which a chat begins.
var encryptionWords = []string{
	"end-to-end", "ende-zu-ende", "extremo a extremo", "bout en bout", "ponta a ponta", "crittografia", "crittografati", "от начала до конца", "сквозн", "uçtan uca",
	"端到端", "端對端", "エンドツーエンド", "종단간", "종단 간", "الطرفين", "एंड-टू-एंड", "päästä päähän", "ände-till-ände", "ende-til-ende", "od końca do końca",
}

// containsAny reports whether s, in lower case, has one of the words in it.
func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// plainWords is s in lower case without invisible signs, outer spaces and full stop;
// "" if it is longer than anything that WhatsApp writes in place of a message.
func plainWords(s string) string {
	if len(s) > 160 {
		return ""
	}
	return strings.ToLower(strings.TrimRight(strings.TrimSpace(clean(s)), ".。"))
}

// clean takes out what is not text: invisible signs, control characters, bytes that
// are not UTF-8. Line ends and tabs stay.
func clean(s string) string {
	dirty := false
	for i, r := range s {
		if unwanted(r) || r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd") {
			dirty = true
			break
		}
	}
	if !dirty {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unwanted(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

func unwanted(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || invisible(r)
}
