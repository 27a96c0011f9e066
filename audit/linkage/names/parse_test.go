package names

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// read writes a reading in short: given names, initials after a star, "|", surnames,
// initials after a star; then what it has besides.
func brief(n Name) string {
	s := strings.Join(n.Given, " ")
	if n.GivenInitials != "" {
		s += "*" + n.GivenInitials
	}
	s += "|" + strings.Join(n.Family, " ")
	if n.FamilyInitials != "" {
		s += "*" + n.FamilyInitials
	}
	for _, more := range []struct {
		what  string
		words []string
	}{{"née", n.Former}, {"nick", n.Nick}, {"title", n.Titles}, {"rest", n.Rest}} {
		if len(more.words) > 0 {
			s += " " + more.what + ":" + strings.Join(more.words, ",")
		}
	}
	if n.Born > 0 {
		s += fmt.Sprint(" born:", n.Born)
	}
	return s
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ display, want string }{
		// plain, and what people put around it
		{"Mary Murphy", "mary|murphy"}, {"MARY MURPHY", "mary|murphy"}, {"mary murphy", "mary|murphy"}, {"  Mary   Murphy ", "mary|murphy"},
		{"Mary 🌸 Murphy 🇮🇪", "mary|murphy"}, {"🌈✨Mary Murphy✨", "mary|murphy"}, {"𝓜𝓪𝓻𝔂 𝓜𝓾𝓻𝓹𝓱𝔂", "mary|murphy"},
		{"Mary Murphy (she/her)", "mary|murphy"}, {"Mary Murphy she/her", "mary|murphy"}, {"Mary Murphy [they/them]", "mary|murphy"},
		{"Mary Murphy | GP, Cork", "mary|murphy"}, {"Mary Murphy - Physio", "mary|murphy"}, {"Mary Murphy • Mam of 3", "mary|murphy"},
		{"Mary_Murphy", "mary|murphy"}, {"MaryMurphy", "mary|murphy"}, {"Mary", "mary|"}, {"Murphy", "|murphy"}, {"Bob", "bob|"},
		// titles and letters
		{"Dr Mary O'Brien MRCGP", "mary|obrien title:dr,mrcgp"}, {"Dr. Mary O'Brien", "mary|obrien title:dr"},
		{"Prof. Sir John Smith KBE", "john|smith title:prof,sir,kbe"}, {"Mary Murphy, RN", "mary|murphy title:rn"}, {"Mary Murphy RN", "mary|murphy title:rn"},
		{"Mary Murphy, M.D.", "mary|murphy"}, {"Jane Doe MSc PhD", "jane|doe title:phd,msc"}, {"Mrs. J. Murphy", "*j|murphy title:mrs"},
		{"John Smith Jr", "john|smith"}, {"Sr. Mary Bernadette", "mary bernadette| title:sr"}, {"Smith, Dr John", "john|smith title:dr"}, {"Mary Murphy MBBS", "mary|murphy title:mbbs"},
		// nicknames and former names
		{"Robert \"Bob\" Smith", "robert|smith nick:bob"}, {"Robert 'Bob' Smith", "robert|smith nick:bob"}, {"Robert “Bob” Smith", "robert|smith nick:bob"},
		{"Robert (Bob) Smith", "robert|smith nick:bob"}, {"Mary Murphy (née Kelly)", "mary|murphy née:kelly"}, {"Mary Murphy nee Kelly", "mary|murphy née:kelly"},
		{"Mary Murphy (nee O'Brien)", "mary|murphy née:obrien"}, {"Mary Murphy (Ní Bhriain)", "mary|murphy née:nibhriain"}, {"Mary (Kelly) Murphy", "mary|murphy née:kelly"}, {"Mary Murphy (Kelly)", "mary|murphy née:kelly"},
		{"Mary (née Kelly) Murphy", "mary|murphy née:kelly"},
		// two surnames
		{"Mary Kelly-Murphy", "mary|kelly murphy"}, {"Sarah Smith Jones", "sarah|smith jones"}, {"Smith-Jones, Sarah", "sarah|smith jones"}, {"Mary O'Brien-Kelly", "mary|obrien kelly"},
		{"Anne-Marie Kelly", "anne marie|kelly"}, {"Mary Ann Kelly", "mary ann|kelly"}, {"José García López", "jose|garcia lopez"},
		// Irish surnames of several words, and a Welsh daughter's
		{"Déaglán Mac an Airchinnigh", "deaglan|macanairchinnigh"}, {"Tomás Mac Giolla na Naomh", "tomas|macgiollananaomh"}, {"Bríd Nic Con Iomaire", "brid|nicconiomaire"},
		{"Seán Mag Uidhir", "sean|maguidhir"}, {"Úna Nig Oireachtaigh", "una|nigoireachtaigh"}, {"Mac an Bhaird, Eoin", "eoin|macanbhaird"}, {"Gwen ferch Harri", "gwen|ferchharri"},
		// the other order, and initials
		{"Murphy, Mary", "mary|murphy"}, {"Murphy Mary", "mary|murphy"}, {"MURPHY Mary", "mary|murphy"}, {"Ó Briain, Máire", "maire|obriain"},
		{"Mac Carthy Mary", "mary|maccarthy"}, {"O Connor Liam", "liam|oconnor"}, {"Kowalska Anna", "anna|kowalska"},
		{"J. Murphy", "*j|murphy"}, {"K Murphy", "*k|murphy"}, {"Murphy J", "*j|murphy"}, {"J.P. Murphy", "*jp|murphy"}, {"JP Murphy", "*jp|murphy"},
		{"Mary B. Murphy", "mary*b|murphy"}, {"Aoife K.", "aoife|*k"}, {"Kate M", "kate|*m"}, {"Murphy, J.", "*j|murphy"},
		// prefixes and particles
		{"Mary O’Brien", "mary|obrien"}, {"Mary O Brien", "mary|obrien"}, {"Liam O Connor", "liam|oconnor"}, {"Mary Mc Carthy", "mary|mccarthy"}, {"Mary M'Carthy", "mary|mccarthy"},
		{"Aoife Ní Bhriain", "aoife|nibhriain"}, {"Siobhán Nic Gabhann", "siobhan|nicgabhann"}, {"Mairéad Uí Dhonnchadha", "mairead|uidhonnchadha"},
		{"Bríd Mhic Gearailt", "brid|mhicgearailt"}, {"Seán Mac Gabhann", "sean|macgabhann"}, {"Éamon de Valera", "eamon|devalera"}, {"de Valera, Éamon", "eamon|devalera"},
		{"Maria de la Cruz", "maria|delacruz"}, {"Jan van der Berg", "jan|vanderberg"}, {"Ahmad bin Ali", "ahmad|ali"}, {"Mohammed Al-Hassan", "mohammed|alhassan"},
		{"Md Rahman", "mohammed|rahman"}, {"David St John", "david|stjohn"}, {"Van Morrison", "van|morrison"}, {"Ana da Silva", "ana|dasilva"},
		// given names that are surnames and the reverse
		{"Owen Jones", "owen|jones"}, {"James Taylor", "james|taylor"}, {"Kim Kelly", "kim|kelly"}, {"Tom Young", "tom|young"}, {"Sean Lee", "sean|lee"}, {"Ann Marie", "ann marie|"},
		// Chinese
		{"Chan Tai Man", "taiman|chan"}, {"CHAN Tai-man", "taiman|chan"}, {"Chan, Tai Man", "taiman|chan"}, {"Tai Man Chan", "taiman|chan"}, {"Tai-man Chan", "taiman|chan"},
		{"Peter Chan Tai Man", "peter taiman|chan"}, {"Peter CHAN Tai-man", "peter taiman|chan"}, {"Chan Tai Man Peter", "peter taiman|chan"}, {"CHAN Tai Man, Peter", "peter taiman|chan"},
		{"Peter Tai Man Chan", "peter taiman|chan"}, {"Peter Chan", "peter|chan"}, {"Wong Ka Yan Winnie", "winnie kayan|wong"}, {"LEE Ka Shing", "kashing|lee"},
		{"Au-Yeung Wai Ling", "wailing|auyeung"}, {"AU YEUNG Wai Ling", "wailing|auyeung"}, {"Ng Yee", "yee|ng"}, {"Zhang Wei", "wei|zhang"}, {"Wang Xiaoming", "xiaoming|wang"},
		{"Xiaoming Wang", "xiaoming|wang"}, {"陳大文", "大文|陳"}, {"歐陽大文", "大文|歐陽"}, {"陈大文", "大文|陈"}, {"Peter Chan 陳大文", "peter 大文|chan"}, {"Yo-Yo Ma", "yoyo|ma"},
		{"Dr Chan Tai Man", "taiman|chan title:dr"}, {"Winnie Wong", "winnie|wong"}, {"Chow Yun-fat", "yunfat|chow"},
		// nobody
		{"", ""}, {"🌸", ""}, {"...", ""}, {"12345", ""},
	} {
		got := Parse(c.display)
		if c.want == "" {
			if len(got) > 0 {
				t.Errorf("Parse(%q) = %s, want none", c.display, brief(got[0]))
			}
			continue
		}
		if len(got) == 0 || brief(got[0]) != c.want {
			t.Errorf("Parse(%q) = %s, want %s first", c.display, briefs(got), c.want)
		}
	}
}

// Readings that must be there, though another is likelier.
func TestParseToldBesides(t *testing.T) {
	for _, c := range []struct{ display, want string }{
		{"Taylor James", "james|taylor"}, {"Taylor James", "taylor|james"}, {"Mary Kelly Murphy", "mary kelly|murphy"}, {"Mary Kelly Murphy", "mary|kelly murphy"},
		{"Zhang Wei", "zhang|wei"}, {"Mary & John Murphy", "mary|murphy"}, {"Mary & John Murphy", "john|murphy"}, {"Mary and John Murphy", "john|murphy"},
		{"Murphy J", "|murphy*j"}, {"Kelly Kim", "kim|kelly"}, {"陳大文 Peter", "大文|陳"}, {"陳大文 Peter", "peter|"},
		{"陳大文", "taiman|chan"}, {"陳大文", "dawen|chen"}, {"黃家欣", "kayan|wong"}, {"王偉", "wei|wang"},
	} {
		if got := Parse(c.display); !strings.Contains(briefs(got), "["+c.want+"]") {
			t.Errorf("Parse(%q) = %s, lacks %s", c.display, briefs(got), c.want)
		}
	}
}

func briefs(ns []Name) string {
	var b strings.Builder
	for _, n := range ns {
		fmt.Fprintf(&b, "[%s] %.2f ", brief(n), n.Weight)
	}
	return b.String()
}

func TestParts(t *testing.T) {
	for field, want := range map[string]string{
		"Murphy-O'Brien": "murphy,obrien", "O Brien": "obrien", "Mac Carthy": "maccarthy", "Ní Bhriain": "nibhriain", "de la Cruz": "delacruz",
		"Murphy (née Kelly)": "murphy", "VAN DER BERG": "vanderberg", "Smith Jones": "smith,jones", "Chan": "chan", "Au Yeung": "auyeung", "陳": "陳", "": "", "N/A": "n",
		"St. John": "stjohn", "al Hassan": "alhassan",
	} {
		if got := strings.Join(FamilyParts(field), ","); got != want {
			t.Errorf("FamilyParts(%q) = %q, want %q", field, got, want)
		}
	}
	for field, want := range map[string]string{
		"Mary Ann": "mary,ann", "Tai Man": "taiman", "Tai-man": "taiman", "Anne-Marie": "anne,marie", "J P": "j,p", "Siobhán": "siobhan", "": "", "Peter": "peter", "大文": "大文",
	} {
		if got := strings.Join(GivenParts(field), ","); got != want {
			t.Errorf("GivenParts(%q) = %q, want %q", field, got, want)
		}
	}
}

func TestParseHandle(t *testing.T) {
	for _, c := range []struct{ handle, want string }{
		{"aoife_kw84", "aoife|*kw born:1984"}, {"drjsmith", "*j|smith title:dr"}, {"smith.john.1975", "john|smith born:1975"}, {"maryobrien", "mary|obrien"},
		{"@maryobrien@mastodon.ie", "mary|obrien"}, {"jmurphy_cork", "*j|murphy rest:cork"}, {"mary.murphy", "mary|murphy"}, {"MaryMurphy", "mary|murphy"},
		{"murphyaoife", "aoife|murphy"}, {"aoifemurphy84", "aoife|murphy born:1984"}, {"the_real_mary", "mary|"}, {"grainnetwomey", "grainne|twomey"},
		{"peter_chan88", "peter|chan born:1988"}, {"chantaiman", "taiman|chan"}, {"taimanchan", "taiman|chan"}, {"dr_mary_kelly", "mary|kelly title:dr"},
		{"sarahjaneoneill", "sarah jane|oneill"}, {"mairenibhriain", "maire|nibhriain"}, {"pat1953", "pat| born:1953"}, {"j.p.murphy", "*jp|murphy"},
		{"obrien_mary", "mary|obrien"}, {"xx_emma_xx", "emma|"}, {"katedublin", "kate| rest:dublin"}, {"dublinkate", "kate| rest:dublin"}, {"michaelmcc", "michael| rest:mcc"},
		{"kasia.kowalska", "kasia|kowalska"}, {"120584mary", "mary| born:1984"}, {"emma2004", "emma| born:2004"}, {"mary_murphy_rn", "mary|murphy title:rn"},
		{"sineadob", "sinead*o|*b"}, {"mary-murphy", "mary|murphy"}, {"mmurphy99", "*m|murphy born:1999"}, {"jsmith2525", "*j|smith"}, {"marymurphy007", "mary|murphy"},
		{"SiobhánKelly", "siobhan|kelly"}, {"ka_yan_wong", "kayan|wong"},
		{"corkgirl", ""}, {"runner123", ""}, {"xqzjwk", ""}, {"", ""}, {"12345", ""}, {"___", ""}, {"gardening_tips", ""},
	} {
		got := ParseHandle(c.handle)
		if c.want == "" {
			if len(got) > 0 {
				t.Errorf("ParseHandle(%q) = %s, want none", c.handle, briefs(got))
			}
			continue
		}
		if len(got) == 0 || brief(got[0]) != c.want {
			t.Errorf("ParseHandle(%q) = %s, want %s first", c.handle, briefs(got), c.want)
		}
	}
}

// check holds what is true of all readings.
func check(t *testing.T, what string, ns []Name) {
	t.Helper()
	if len(ns) > 4 {
		t.Errorf("%s has %d readings", what, len(ns))
	}
	var sum float64
	for i, n := range ns {
		sum += n.Weight
		if i > 0 && n.Weight > ns[i-1].Weight+1e-9 {
			t.Errorf("%s: reading %d is likelier than the one before it: %s", what, i, briefs(ns))
		}
		if len(n.Given)+len(n.Family)+len(n.GivenInitials)+len(n.FamilyInitials) == 0 {
			t.Errorf("%s: reading %d is empty", what, i)
		}
		if len(n.Given)+len(n.Family) > mostWords+1 || n.Born != 0 && (n.Born < 1920 || n.Born > 2012) {
			t.Errorf("%s: %s", what, brief(n))
		}
		for _, p := range append(append([]string{}, n.Given...), n.Family...) {
			if p == "" || len(p) > 20*mostBytes || strings.ContainsAny(p, " '-") {
				t.Errorf("%s: the part %q", what, p)
			}
		}
	}
	if len(ns) > 0 && math.Abs(sum-1) > 1e-6 {
		t.Errorf("%s: the weights add up to %v: %s", what, sum, briefs(ns))
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"Mary Murphy", "Dr. Mary O'Brien-Kelly (née Ní Bhriain), MRCGP", "CHAN Tai-man, Peter 陳大文", "a b c d e f g h i j k l m", "de la de la van", "o o o", "'''", "((", "née", "bin bin", "\xff,\xfe", "Mary & & John", "and and", "Md md MD", "M&00 A00000", "\xdbA҈000000", "\xd8A\u037400"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		check(t, fmt.Sprintf("Parse(%q)", s), Parse(s))
		if n := len(FamilyParts(s)) + len(GivenParts(s)); n > 2*mostWords+2 {
			t.Errorf("the fields of %q have %d parts", s, n)
		}
	})
}

func FuzzParseHandle(f *testing.F) {
	for _, s := range []string{"aoife_kw84", "drjsmith", "smith.john.1975", "@a@b", "1234567890", "ÁÉÍ", "a_b_c_d_e_f_g_h", "\xff\xfe", "chanchanchanchanchanchanchan", "陳大文", "drdrdr", "annaannaannaannaannaanna", "\xc4A\u0374A0AU"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		check(t, fmt.Sprintf("ParseHandle(%q)", s), ParseHandle(s))
	})
}
