package linkedin

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
)

// network is LinkedIn's interface for the data of members as it behaves: one element
// a page, a start that counts pages, a total that says too little, a next page
// promised where there is none, and a refusal in place of the end.
type network struct {
	mu      sync.Mutex
	domains map[string][]map[string]any
	most    int       // rows a page
	begun   time.Time // archiving; zero if it is not
	asked   []string
	spoil   func(w http.ResponseWriter, r *http.Request) bool
}

// tables say from which file of the archive the rows of a domain come.
var tables = map[string]struct{ file, columns string }{
	"PROFILE":         {"Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers"},
	"PROFILE_SUMMARY": {"Profile Summary.csv", "Profile Summary"}, "REGISTRATION": {"Registration.csv", "Registered At,Registration Ip,Subscription Types"},
	"POSITIONS": {"Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On"},
	"EDUCATION": {"Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities"}, "SKILLS": {"Skills.csv", "Name"},
	"MEMBER_SHARE_INFO": {"Shares_1234567.csv", "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"},
	"ALL_COMMENTS":      {"Comments_1234567.csv", "Date,Link,Message"}, "ALL_LIKES": {"Reactions_1234567.csv", "Date,Type,Link"},
	"INSTANT_REPOSTS": {"InstantReposts_1234567.csv", "Date,Link"}, "RICH_MEDIA": {"Rich_Media.csv", "Date/Time,Media Description,Media Link"},
	"INBOX":            {"messages.csv", messageColumns + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"},
	"INVITATIONS":      {"Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"},
	"CONNECTIONS":      {"Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On"},
	"MEMBER_FOLLOWING": {"Member_Follows_1234567.csv", "Date,Status,FullName"}, "COMPANY_FOLLOWS": {"Company Follows.csv", "Organization,Followed On"},
	"JOB_SEEKER_PREFERENCES": {"Jobs/Job Seeker Preferences.csv", "Locations,Job Titles,Open To Recruiters,Dream Companies,Profile Shared With Job Poster,Open Candidate Visibility"},
}

// newNetwork has the account of the archive of testdata/complete.txtar.
func newNetwork(t testing.TB, most int) *network {
	t.Helper()
	n := &network{domains: map[string][]map[string]any{}, most: most, begun: time.Now()}
	fsys := load(t, "complete", "")
	for domain, table := range tables {
		names := columns(table.columns)
		for row, err := range csvfile.File(fsys, table.file, csvfile.Format{Orders: [][]string{names}, Unended: true}) {
			if err != nil {
				t.Fatal(domain, err)
			}
			fields := map[string]any{}
			for _, c := range names {
				fields[c] = row.Get(c)
			}
			n.domains[domain] = append(n.domains[domain], fields)
		}
	}
	n.domains["ARTICLES"] = []map[string]any{{"Title": "Sleep and the doctor", "Link": "https://www.linkedin.com/pulse/sleep-and-the-doctor-m%C3%B3ira-quill-7n5pe", "Created On": "2024-05-18 09:10",
		"Published On": "2024-05-19 10:20", "Content": "<div><p>Nobody sleeps well on call.</p><p>It is a matter of <b>safety</b> &amp; kindness.</p></div>"}}
	return n
}

func (n *network) client(t testing.TB) *http.Client {
	return providertest.Hosts(t, map[string]http.Handler{"api.linkedin.com": n})
}

func (n *network) session(t testing.TB) oauth.Session {
	return oauth.Session{HTTP: n.client(t), App: oauth.App{Way: oauth.WayToken}}
}

func (n *network) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	defer n.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	q := r.URL.Query()
	n.asked = append(n.asked, strings.TrimSpace(q.Get("domain")+" "+q.Get("start")))
	start, err := strconv.Atoi(q.Get("start"))
	switch {
	case n.spoil != nil && n.spoil(w, r):
	case r.Header.Get("LinkedIn-Version") != "202312":
		refuse(w, http.StatusUpgradeRequired, 0, "Requested version 20240101 is not active")
	case r.Method != http.MethodGet:
		refuse(w, http.StatusMethodNotAllowed, 0, "not allowed")
	case r.URL.Path == "/rest/memberAuthorizations" && q.Get("q") == "memberAndApplication":
		elements := []any{}
		if !n.begun.IsZero() {
			elements = append(elements, map[string]any{"regulatedAt": n.begun.UnixMilli(), "memberComplianceScopes": []string{"DMA"}})
		}
		json.NewEncoder(w).Encode(map[string]any{"elements": elements})
	case r.URL.Path != "/rest/memberSnapshotData" || q.Get("q") != "criteria" || err != nil || !slices.ContainsFunc(all(), func(d string) bool { return d == q.Get("domain") }):
		refuse(w, http.StatusBadRequest, 100, "invalid")
	default:
		n.snapshot(w, q.Get("domain"), start)
	}
}

func (n *network) snapshot(w http.ResponseWriter, domain string, page int) {
	rows := n.domains[domain]
	from := page * n.most
	if from >= len(rows) {
		refuse(w, http.StatusNotFound, 0, "No data found for this memberId")
		return
	}
	json.NewEncoder(w).Encode(map[string]any{
		"paging": map[string]any{"start": page, "count": 10, "total": 1, "links": []any{
			map[string]any{"type": "application/json", "rel": "next", "href": fmt.Sprintf("/rest/memberSnapshotData?count=10&domain=%s&q=criteria&start=%d", domain, page+1)}}},
		"elements": []any{map[string]any{"snapshotDomain": domain, "snapshotData": rows[from:min(len(rows), from+n.most)]}},
	})
}

func refuse(w http.ResponseWriter, status, code int, message string) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"status": status, "serviceErrorCode": code, "message": message})
}

// all are the domains that may be asked for.
func all() (out []string) {
	for _, some := range domains {
		out = append(out, some...)
	}
	return out
}
