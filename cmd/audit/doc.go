/*
Audit is the command of Probity, with which a doctor audits their own social
accounts: it reads what the accounts hold, judges it against what the regulators
of doctors ask, and reports what to look at again, each with the clause it rests
on. Nothing leaves the machine.

Usage:

	audit demo                        audit an invented doctor, to see what it does
	audit run [EXPORT...]             the main job: read, judge, report
	audit report                      the report again, in any format
	audit review                      a page on this machine to decide what is to become of each finding
	audit hold                        say whether a complaint, a claim or the like forbids removing anything
	audit remove                      show what would be done about what you decided to delete, edit or hide
	audit remove --do                 do it: sealed copies first, then one post after the other; --log: what was done
	audit appraisal                   the anonymised record for an appraisal, as DOCX, PDF, HTML or Markdown; its counts as CSV
	audit people                      who may be a patient of yours, or close to one
	audit people ask                  go through them, and say who is
	audit people answer PERSON ANSWER say it of one
	audit check [TEXT]                read one draft before it is posted

	audit signin NETWORK [SERVER]     sign in to one of your own accounts
	audit signout ACCOUNT             give the token back
	audit forget ACCOUNT              remove an account and all that was collected of it
	audit open EXPORT...              read exports and keep what they hold
	audit collect [ACCOUNT...]        read the accounts you are signed in to
	audit owner                       say who you are
	audit status                      accounts, what is kept, the next step
	audit schedule                    how this machine reminds you of the next audit; --install, --status, --remove
	audit remind                      say so if it is time for it
	audit evidence                    sealed copies of posts, taken before they are removed
	audit evidence take FINDING...    take one without removing anything; --decided delete
	audit evidence verify [COPY...]   open them and check every byte
	audit evidence open COPY -o FOLDER
	                                  unpack one, in clear
	audit evidence copy COPY -o FILE  make one for an adviser, with a passphrase; --redacted
	audit evidence key                show the key that opens them all
	audit evidence wipe COPY...       delete some; --expired: all that are past their date
	audit passphrase                  change the passphrase

	audit patients check LIST         what would be read of a list of patients
	audit patients encode LIST -o FILE
	                                  make of it a file that nobody can read as a list

	audit rules [WORD...]             what is checked
	audit explain RULE                why, and by which clause; --all: every rule on one page
	audit networks [NETWORK...]       what each network gives and does not; how to get its export or sign in
	audit completion SHELL            completion for bash, zsh, fish or PowerShell
	audit version

An EXPORT is the download that a network gives its members, as a zip, a tar.gz, a
folder or a single file, in one part or several, in any order and mixture. Where
it does not say whose it is, as a chat, --me gives your name in it. The words in
pictures are read with --ocr if the program tesseract is installed. An ACCOUNT is written as 'audit status' shows
it; the handle alone is enough where only one account has it.

# Signing in

'audit signin NETWORK' prints what it takes where something is needed first: an
app of your own (--client-id, or --client FILE for Google's), a token that the
network's own pages make (--token), a password for apps (--app-password), or a
code on another device (--device). Secrets are asked for, or read from a file or
standard input; never from arguments. A collect reads what is new and looks again
at the newest; --full reads everything again. Where a network takes money for
reading, it is asked for first, or allowed with --spend DOLLARS.

# What is kept, and where

Everything is kept in one encrypted file in the folder given by --home or
AUDIT_HOME, or else in the data folder of the system. Its key is in the system's
keyring; where there is none, a passphrase is asked for, or taken from
AUDIT_PASSPHRASE or the file named with --passphrase-file.

# Sealed copies

A sealed copy keeps posts as they were when they were last collected - words, what
they answer, link, time, audience, what was found, what you decided - in one file of
the folder "evidence" beside the store, whose name is a date and a number. Pictures
are in it where the export they came in is given with --from; what is missing is said.
Each copy has a date on which it is to be deleted, 12 months from now or as --keep-until
says, for it is patient data itself. Nothing is deleted by itself, and nothing at all
while you have said that there is or may be a complaint, a claim or the like.

A copy is an age file (age-encryption.org/v1) of a zip with a manifest of SHA-256
sums. It is opened by the key in the store, which 'audit evidence key' shows, so that
the program age opens it, too. COPY is an ID that 'audit evidence' lists, or a file.

# Removal

'audit remove' shows the plan and changes nothing. 'audit remove --do' asks first whether
a complaint, a claim, an inquest, an inquiry, a police matter, a request for what is held
about somebody or a letter before action is there or expected; after yes or unsure
nothing is removed until 'audit hold' is given another answer, and a no counts for 30
days. Then it has you type how much is removed (in scripts: --yes and --count N, which
must be the number), takes a sealed copy of every post and opens it again, and asks each
network for leave to delete, which is kept nowhere and given back at the end. Posts are
removed one by one, at the network's pace, and how far each has come is kept before and
after it is asked for: a command that was ended, in whatever way, is simply given again.
Before each post the answer, your decision and the sealed copy are looked at once more,
and of two removals at once the second does nothing.

X, Reddit, Threads, Pinterest, YouTube, Google Business Profile, Bluesky, Mastodon and
Pages on Facebook delete through their interface; everything else is led to by its link,
with the steps. Each later collect looks whether it is gone; of a post that only an export
could show, say so with --gone LINK. Left alone is what was edited since it was decided
on or copied, what others wrote, and what you decided otherwise about in another finding.
What you decided about several posts seen together is left to your hand: it names none.
What is gone from a network may still be with others, and in archives.

# People

'audit people' lists who of those you are in touch with may be a patient or close to
one, how likely that is and why, from what your own accounts and exports hold; nobody
is looked up. Each is a question to you. Your answer (patient, former, relative,
friend, colleague, not) is kept, encrypted, replaced by the next one, taken back with
--take-back, and forgotten with the account. PERSON is the code in front of a name, an
ID of a report, or a part of a name or handle that fits one person only. Codes do not
change with the order of the list.

Where you may use a list of your patients, 'audit run', 'audit report' and 'audit
people' compare people with it: --patients LIST, a CSV file with a line of titles, or
one made by 'audit patients encode'. You are asked first whether you may, or say so
with --patients-permitted. The passphrase of an encoded list is asked for, or taken
from AUDIT_PATIENTS_PASSPHRASE or the file named with --patients-passphrase-file. The
list is read into memory before anything else is read, so that what is wrong with it is
told at once; nothing of it is copied, kept or shown. What comes of it is how likely
somebody is to be on it.

# Review

'audit review' opens a page in the browser with all that was found, worst first, to
decide about: keep, edit, hide, delete, take advice, consent on file, or false alarm,
each with a note, singly, or for all that are selected or that a filter shows, with
undo. Decisions are kept at once, encrypted. One holds while the words stand that it
was made about; a false alarm is not raised again until then, is counted in every
report, and is listed on the page with a way back. Nothing is changed or deleted on a
network there.

The page is served by this process to this machine alone, and ends with it. A file in
your own folder, which only you can read and which is removed as soon as it was used,
leads the browser in; the printed address does the same. Whichever is used, it is good
once, in one browser; other names, other origins and forms from elsewhere are refused;
the page loads nothing from outside and is kept by no cache. All of it works without
scripts; with them, by single keys, which ? lists. --no-browser prints the address and
opens nothing, --port names a port. The filters and words you search for stand in the
address; texts, names and identifiers never do.

From the second audit on, the page also lists what is new, edited, decided or gone since
the run before.

# Drafts

'audit check' judges a draft as a public post of yours, or as what --kind,
--audience and --answering say it is. Of what is kept it reads who you are, the
profile, and what was posted within a year, to see whether a draft completes a
story that shows who somebody in your care is; --as ACCOUNT says from which
account it would be posted, where several are kept. It never asks for a
passphrase: what it could not look at for want of one, it says. Nothing of the
draft is kept.

# Output

What a command is asked for goes to standard output, everything else to standard
error. 'audit run' and 'audit report' write --format table, json, csv, html or
md, to standard output or to the file named with -o. The same input gives the
same bytes. Progress is shown on a terminal only; NO_COLOR is heeded.

'audit check --format jsonl' reads one JSON object a line and writes one a line;
'audit check --help' tells the fields.

# Since last time

Every run keeps a summary, without any text. 'audit run' and the reports say what
is new, gone, edited and decided since the run before, which connections came and
went, which settings changed, and who stands out newly. 'audit report' compares what
the last run saw with the run before that. What was not read this time, because of a
gap, --since, an older export or an account left out, is said not to be known, never
to be gone. A decision holds for the words it was made about; after an edit the
finding is open again. A run that sees only what the last one saw is not kept twice,
and says the same.

# Reminders

'audit schedule' prints what makes the system remind its owner by the month, the quarter
or the year, on a day and at a time that --on and --at give: a timer of systemd, a line
for cron, an agent of launchd, or a task of Windows. With --install it asks, and puts
it in force for this user alone. What the system starts is 'audit remind', which shows a
notice and opens nothing of what is kept: beside the store, the file "last-audit" holds
the day of the last run, and a run of late needs no reminder. The notice says that it is
time, and nothing of what was found. Its exit code is 0, due or not.

An audit runs unattended where the keyring is open: 'audit run --fail-on high --format
html -o FILE'. Findings go to FILE only.

# Exit codes

	0  done
	1  could not
	2  wrong usage
	3  findings at or above --fail-on are undecided
	4  done, but something that is there could not be read

Errors are written as "audit: error: ...", and where something can be done about
it "audit: hint: ..." follows.

# Limits

Findings are prompts for reflection, not legal or regulatory advice. The rules
see words, not what their writer knows. What could not be read or checked is
listed in every report; nothing follows from silence there.
*/
package main
