package names

import (
	"slices"
	"strings"
	"testing"
)

func form(vs []Variant, f string) (Variant, bool) {
	i := slices.IndexFunc(vs, func(v Variant) bool { return v.Form == f })
	if i < 0 {
		return Variant{}, false
	}
	return vs[i], true
}

func TestGivenVariants(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		kind  Kind
		least float64
	}{
		{"bob", "robert", Nickname, .8}, {"peggy", "margaret", Nickname, .8}, {"paddy", "patrick", Nickname, .7},
		{"jack", "john", Nickname, .2}, {"sasha", "alexander", Nickname, .2}, {"sasha", "aleksandra", Nickname, 0},
		{"bob", "rob", Nickname, .3}, {"liz", "elizabeth", Nickname, .8}, {"mags", "margaret", Nickname, .5},
		{"kasia", "katarzyna", Nickname, .8}, {"gosia", "malgorzata", Nickname, .8}, {"seanie", "sean", Nickname, .5},
		{"siobhan", "joan", Irish, .1}, {"sean", "john", Irish, .05}, {"padraig", "patrick", Irish, .1}, {"pauric", "padraig", Irish, .1},
		{"seamus", "james", Irish, .1}, {"maire", "mary", Irish, .1}, {"caoimhe", "keeva", Spelling, .01}, {"diarmuid", "dermot", Irish, .1},
		{"sion", "john", Welsh, .05}, {"dafydd", "david", Welsh, .1}, {"hamish", "james", Scots, .1}, {"catriona", "catherine", Irish, .1},
		{"mohammed", "muhammad", Romanised, .1}, {"ayesha", "aisha", Romanised, .1}, {"catherine", "kathryn", Spelling, .01},
		{"andrzej", "andrew", Abroad, .05},
	} {
		for _, p := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			if v, ok := form(Given(p[0]), p[1]); !ok || v.Share < c.least || v.Share > 1 || c.kind != v.Kind {
				t.Errorf("Given(%s) to %s: %+v, %v; want %s of at least %v", p[0], p[1], v, ok, c.kind, c.least)
			}
		}
	}
	if v, ok := form(Given("家欣"), "kayan"); !ok || v.Kind != Romanised {
		t.Errorf("Given(家欣) to kayan: %+v, %v", v, ok)
	}
	for short, full := range map[string]string{
		"pat": "patrick patricia", "alex": "alexander alexandra", "sam": "samuel samantha", "chris": "christopher christine",
		"jo": "joanne joanna josephine", "nell": "eleanor ellen helen", "sandy": "alexander sandra", "bernie": "bernard bernadette",
	} {
		for want := range strings.FieldsSeq(full) {
			if _, ok := form(Given(short), want); !ok {
				t.Errorf("Given(%s) lacks %s", short, want)
			}
		}
	}
	for _, p := range [][2]string{{"mary", "john"}, {"winifred", "agnes"}, {"sarah", "celia"}, {"jack", "jackie chan"}} {
		if v, ok := form(Given(p[0]), p[1]); ok {
			t.Errorf("Given(%s) has %+v", p[0], v)
		}
	}
}

func TestFamilyVariants(t *testing.T) {
	for _, c := range []struct {
		a, b string
		kind Kind
	}{
		{"obriain", "obrien", Irish}, {"obrien", "brien", Prefix}, {"nibhriain", "obrien", Irish}, {"uibhriain", "obrien", Irish}, {"nibhriain", "obriain", Irish},
		{"macgabhann", "smith", Irish}, {"macgabhann", "mcgowan", Irish}, {"nicgabhann", "smith", Irish},
		{"omurchu", "murphy", Irish}, {"nimhurchu", "murphy", Irish}, {"oceallaigh", "kelly", Irish}, {"nicheallaigh", "kelly", Irish},
		{"oflaithbheartaigh", "oflaherty", Irish}, {"nifhlaithearta", "oflaherty", Irish}, {"macanairchinnigh", "mcinerney", Irish},
		{"nigoireachtaigh", "geraghty", Irish}, {"niguidhir", "maguire", Irish}, {"nighrada", "ogrady", Irish}, {"macgiollaphadraig", "fitzpatrick", Irish},
		{"nicgiolladuibh", "black", Irish}, {"mhicanbhaird", "ward", Irish}, {"nisheaghdha", "oshea", Irish}, {"nishe", "oshea", Irish},
		{"aphywel", "powell", Welsh}, {"ferchharri", "parry", Welsh}, {"abowain", "bowen", Welsh}, {"nicleoid", "macleod", Scots}, {"caimbeul", "campbell", Scots},
		{"breathnach", "walsh", Irish}, {"deburca", "burke", Irish}, {"nishuilleabhain", "osullivan", Irish},
		{"maccarthy", "mccarthy", Irish}, {"mcdonald", "macdonald", Scots}, {"mckenna", "mackenna", Prefix}, {"oconnor", "connor", Prefix},
		{"chan", "chen", Romanised}, {"wong", "huang", Romanised}, {"wong", "wang", Romanised}, {"cheung", "zhang", Romanised},
		{"lau", "liu", Romanised}, {"ng", "wu", Romanised}, {"yeung", "yang", Romanised}, {"leung", "liang", Romanised}, {"陳", "chan", Romanised},
		{"smith", "smyth", Spelling}, {"hussain", "hussein", Romanised}, {"kowalska", "kowalski", Abroad}, {"nowakowska", "nowakowski", Abroad},
		{"clark", "clarke", Spelling},
	} {
		for _, p := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			if v, ok := form(Family(p[0]), p[1]); !ok || v.Share <= 0 || v.Share > 1 || (v.Kind != c.kind && c.kind != Irish) {
				t.Errorf("Family(%s) to %s: %+v, %v; want %s", p[0], p[1], v, ok, c.kind)
			}
		}
	}
	for name, not := range map[string]string{"nicholson": "macholson", "oliver": "liver", "owen": "wen", "nixon": "oxon", "mackey": "mckey", "smith": "jones"} {
		if v, ok := form(Family(name), not); ok {
			t.Errorf("Family(%s) has %+v", name, v)
		}
	}
}

// What a list holds is folded, leads both ways, and says each form once.
func TestVariantTables(t *testing.T) {
	pairs := 0
	for what, f := range map[string]forms{"given": givenForms(), "family": familyForms()} {
		for name, vs := range f {
			if Fold(name) != name {
				t.Errorf("%s name %q is not folded", what, name)
			}
			seen := map[string]bool{}
			for i, v := range vs {
				if v.Form == name || seen[v.Form] {
					t.Errorf("%s name %s has %s twice or itself", what, name, v.Form)
				}
				seen[v.Form] = true
				if v.Share <= 0 || v.Share > 1 || v.Kind == "" || i > 0 && vs[i-1].Share < v.Share {
					t.Errorf("%s name %s: %+v out of order or range", what, name, v)
				}
				if back, ok := form(f[v.Form], name); !ok || back.Share != v.Share {
					t.Errorf("%s name %s leads to %s and not back", what, name, v.Form)
				}
				if v.Kind == Nickname {
					pairs++
				}
			}
			if len(vs) > 60 {
				t.Errorf("%s name %s has %d forms", what, name, len(vs))
			}
		}
	}
	if pairs/2 < 600 {
		t.Errorf("only %d nickname pairs", pairs/2)
	}
	t.Log(pairs/2, "nickname pairs")
}

func BenchmarkGiven(b *testing.B) {
	Given("bob")
	for b.Loop() {
		Given("margaret")
	}
}

func BenchmarkFamily(b *testing.B) {
	Family("obrien")
	for b.Loop() {
		Family("obrien")
	}
}

func BenchmarkParse(b *testing.B) {
	all := []string{"Mary Murphy", "Dr Aoife O'Brien-Kelly MRCGP", "Peter CHAN Tai Man", "Siobhán Ní Bhriain (née Kelly)", "Murphy, John P.", "陳大文"}
	for _, d := range all {
		Parse(d)
	}
	for i := 0; b.Loop(); i++ {
		Parse(all[i%len(all)])
	}
}

func BenchmarkParseHandle(b *testing.B) {
	all := []string{"aoife_kw84", "drjsmith", "smith.john.1975", "maryobrien", "jmurphy_cork", "xqzjwkvvbnmprtlsdfghqwzx"}
	for i := 0; b.Loop(); i++ {
		ParseHandle(all[i%len(all)])
	}
}
