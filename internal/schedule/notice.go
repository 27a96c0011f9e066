package schedule

import "strings"

// Notice is the command that shows a notice on the desktop of a system, named as Go
// names it. The text may be seen by who passes by.
func Notice(goos, title, text string) []string {
	switch goos {
	case "darwin":
		return []string{"osascript", "-e", "on run words", "-e", "display notification (item 2 of words) with title (item 1 of words)", "-e", "end run", title, text}
	case "windows":
		return []string{"powershell.exe", "-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command", toast(title, text)}
	}
	return []string{"notify-send", "--app-name=Probity", "--", title, text}
}

// toast shows a notice with what is in every Windows since 10. Notices have to come
// from a program that is registered for them, and PowerShell is.
func toast(title, text string) string {
	return strings.Join([]string{
		"$ErrorActionPreference = 'Stop'",
		"[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]",
		"$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent([Windows.UI.Notifications.ToastTemplateType]::ToastText02)",
		"$lines = $xml.GetElementsByTagName('text')",
		"[void]$lines.Item(0).AppendChild($xml.CreateTextNode(" + powershellQuote(title) + "))",
		"[void]$lines.Item(1).AppendChild($xml.CreateTextNode(" + powershellQuote(text) + "))",
		`$program = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\WindowsPowerShell\v1.0\powershell.exe'`,
		"[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($program).Show([Windows.UI.Notifications.ToastNotification]::new($xml))",
	}, "; ")
}

// powershellQuote writes a text that PowerShell takes as it is. It reads the curved
// quotation marks, too, as ends of a text.
func powershellQuote(text string) string {
	return "'" + strings.NewReplacer("'", "''", "‘", "‘‘", "’", "’’", "‚", "‚‚", "‛", "‛‛").Replace(text) + "'"
}
