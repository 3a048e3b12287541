package dev.chickadee.indicator;

import java.util.Set;

/**
 * Values that many unrelated people share and that therefore say nothing by themselves. Kept short on purpose: what is
 * missing here is found by how many reports hold it.
 */
final class Commonplace {

    /** Mail providers open to everybody; none identifies an actor. */
    private static final Set<String> MAIL_PROVIDERS = words(
            """
                    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com
                    icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.net gmx.de gmx.com gmx.at gmx.ch web.de t-online.de
                    freenet.de posteo.de mailbox.org tutanota.com tuta.io tuta.com fastmail.com fastmail.fm hey.com zoho.com
                    yandex.com yandex.ru ya.ru mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net qq.com foxmail.com 163.com 126.com
                    sina.com naver.com daum.net hanmail.net yahoo.co.jp yahoo.co.uk yahoo.fr yahoo.de yahoo.com.br uol.com.br
                    bol.com.br hotmail.fr hotmail.co.uk hotmail.de live.fr orange.fr free.fr laposte.net wanadoo.fr libero.it
                    virgilio.it seznam.cz wp.pl o2.pl onet.pl interia.pl rediffmail.com mail.com email.com disroot.org riseup.net
                    cock.li comcast.net verizon.net att.net btinternet.com duck.com users.noreply.github.com noreply.github.com
                    users.noreply.gitlab.com noreply.codeberg.org debian.org apache.org kernel.org gentoo.org archlinux.org
                    fedoraproject.org python.org gnu.org opensuse.org redhat.com google.com microsoft.com github.com""");

    /** Sites where many people keep pages side by side: a shared host says nothing, and a shared page very little. */
    private static final Set<String> SHARED_HOSTS = words(
            """
                    github.com gitlab.com codeberg.org bitbucket.org sourceforge.net sr.ht githubusercontent.com github.io
                    gitlab.io docs.rs
                    readthedocs.io readthedocs.org stackoverflow.com stackexchange.com wikipedia.org reddit.com ycombinator.com
                    twitter.com x.com mastodon.social bsky.app facebook.com linkedin.com instagram.com youtube.com youtu.be
                    t.me telegram.org discord.gg discord.com slack.com google.com goo.gl bit.ly tinyurl.com t.co dropbox.com
                    medium.com dev.to wordpress.com blogspot.com substack.com notion.so pastebin.com paste.ee hastebin.com dpaste.org
                    imgur.com archive.org debian.org kernel.org apache.org gnu.org mozilla.org w3.org ietf.org opensource.org
                    nist.gov mitre.org cve.org microsoft.com apple.com amazon.com amazonaws.com cloudflare.com netlify.app
                    vercel.app pages.dev herokuapp.com web.app openjsf.org openssf.org linuxfoundation.org nodejs.org""");

    /** Package registries by the name before the ending: every project of an ecosystem has its page there. */
    private static final Set<String> REGISTRIES = words(
            "npmjs pypi crates rubygems packagist maven nuget hex metacpan");

    /** First labels of hosts on which strangers put pages. */
    private static final Set<String> SHARED_LABELS = words("""
            paste pastebin pastes bin gist snippets docs doc wiki forum forums lists list mail drive files cdn static
            status issues bugs tracker blog news help support upload uploads share img images""");

    /** Country codes that are sold to anybody for next to nothing (Interisle, Phishing Landscape reports). */
    private static final Set<String> CHEAP_COUNTRIES = words("pw tk ml ga cf gq cc su ws");
    /** Endings of three letters and more under which firms and projects live; the many others are cheap and much abused. */
    private static final Set<String> SETTLED_ENDINGS = words("""
            com org net edu gov mil int aero coop museum name pro jobs cat tel mobi travel asia post arpa dev app page
            tech cloud foundation software systems tools codes academy agency engineering consulting community berlin
            hamburg koeln bayern wien paris london tokyo amsterdam swiss scot wales quebec eus gal google amazon""");

    /** Handles and mailbox names that stand for a post, not a person. */
    private static final Set<String> ROLES = words(
            """
                    admin administrator info contact support security hello help office team sales mail email noreply donotreply
                    postmaster webmaster hostmaster abuse root billing press jobs legal privacy news newsletter list owner owners
                    maintainer maintainers developer developers devs dev bot robot everyone here channel all user username guest test
                    tester testing anonymous anon nobody someone unknown none null undefined example name service account accounts
                    project group community dependabot renovate github gitlab npm pypi google microsoft nicht keiner niemand""");

    /** Given names so frequent that a handle made of one is no find. The long tail is learnt by counting. */
    private static final Set<String> GIVEN_NAMES = words(
            """
                    aaron adam adrian alan albert alex alexander alexandra alice ali amy ana andrea andreas andrew andrey angela anna
                    anne anthony antonio arthur barbara ben benjamin bernd boris brian bruno carl carlos carol caroline charles
                    charlotte chen chris christian christine christopher claire claudia cristina daniel daniela david denis diana
                    dmitri dmitry edward elena elizabeth emily emma eric erik eva felix fernando florian francesco francisco frank
                    gabriel george giovanni guillaume hannah hans harry heinz helen henry hiroshi hugo ivan jack jacob jakob james jan
                    jane jason javier jean jennifer jens jessica joao joe johan johannes john jonas jonathan jorge jose joseph juan
                    julia julian julie karen karin karl katarina katherine kenji kevin klaus kumar lars laura leo leon li lisa louis
                    lucas lucia luis luke maria marie mark marta martin mary mateo matt matthew matthias max maximilian mehmet
                    michael michel miguel mike mohamed mohammed monika nadia natalia nathan nick nicolas nicole nikita nina oleg
                    olga oliver olivia omar oscar patricia patrick paul paula pedro peter petra philip philipp pierre rachel rafael
                    ralf raphael raul rebecca ricardo richard robert roberto robin roland roman ruth ryan sam samuel sandra sara
                    sarah sebastian sergei sergey simon sofia sophie stefan stephan stephen steve steven susan svetlana sven takashi
                    tanaka teresa thomas tim timothy tobias tom tomas ulrich ursula uwe valentina victor viktor vincent vladimir
                    walter wang wei werner will william wolfgang xavier yan yang yuki yusuf zhang""");

    private Commonplace() {}

    static boolean isMailProvider(String domain) {
        return MAIL_PROVIDERS.contains(domain);
    }

    static boolean isSharedHost(String host, String registered) {
        return SHARED_HOSTS.contains(registered)
                || REGISTRIES.contains(registered.substring(0, Math.max(0, registered.indexOf('.'))))
                || SHARED_LABELS.contains(host.substring(0, Math.max(0, host.indexOf('.'))));
    }

    static boolean hasCheapEnding(String domain) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1);
        return ending.length() == 2 ? CHEAP_COUNTRIES.contains(ending) : !SETTLED_ENDINGS.contains(ending);
    }

    static boolean isRole(String name) {
        return ROLES.contains(name);
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(new java.util.HashSet<>(java.util.List.of(block.strip().split("\\s+"))));
    }
}
