package linkedin

import (
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
)

// columns are the names of the columns of a table in one generation.
func columns(names string) []string { return strings.Split(names, ",") }

// dated is a format of which a row has a time in the column.
func dated(column string, orders ...string) csvfile.Format {
	f := csvfile.Format{Record: func(r csvfile.Row) bool {
		_, _, ok := parseTime(r.Get(column))
		return ok
	}}
	for _, o := range orders {
		f.Orders = append(f.Orders, columns(o))
	}
	return f
}

const messageColumns = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"

var (
	profileFormat = csvfile.Format{Orders: [][]string{
		columns("First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers"),
		columns("First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers"),
		columns("Profile Summary"),
	}}
	registrationFormat = csvfile.Format{Orders: [][]string{columns("Registered At,Registration Ip,Subscription Types")}}
	shareFormat        = dated("Date", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility")
	commentFormat      = dated("Date", "Date,Link,Message")
	repostFormat       = dated("Date", "Date,Link")
	reactionFormat     = dated("Date", "Date,Type,Link")
	mediaFormat        = csvfile.Format{Orders: [][]string{columns("Date/Time,Media Description,Media Link")}}
	messageFormat      = dated("DATE", messageColumns+",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT", messageColumns+",ATTACHMENTS,IS MESSAGE DRAFT",
		messageColumns+",ATTACHMENTS", messageColumns, "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER")
	invitationFormat = dated("Sent At", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", "From,To,Sent At,Message,Direction")
	noteFormat       = dated("Created On", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On")
	followFormat     = dated("Date", "Date,Status,FullName")
	companyFormat    = dated("Followed On", "Organization,Followed On")
	reviewFormat     = dated("Creation Date", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status")
	seekingFormat    = csvfile.Format{Also: columns("Locations,Industries,Company Employee Count,Preferred Job Types,Job Titles,Open To Recruiters,Dream Companies," +
		"Profile Shared With Job Poster,Open Candidate Visibility,Job Seeking Urgency Level,Introduction Statement,Phone Number,Job Seeker Activity Level")}
	connectionFormat = connections()
)

// connections is the only table whose last line never ends.
func connections() csvfile.Format {
	f := dated("Connected On", "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "First Name,Last Name,Email Address,Company,Position,Connected On")
	f.Unended = true
	return f
}
