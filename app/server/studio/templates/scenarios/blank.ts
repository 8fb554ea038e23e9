/** As little as a fair scenario can be: two moments, and three ways it can come out. */
export const blank = `---
title: A new scenario
summary: TODO say in one sentence who comes, and with what.
channel: phone
level: 1
use: practice
minutes: 2
people:
  sam: { name: Sam Reed, about: "TODO say who Sam is, and what has happened." }
state:
  trust: { type: number, min: 0, max: 3, start: 1 }
mood:
  - cross: trust < 1
  - calm: otherwise
needs:
  heard: { text: "Sam feels heard", side: people, must: true }
  answer: { text: "Sam knows what happens next", side: task, must: true }
wanted: "TODO write what Sam should tell others about us tonight."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 6, then: gave-up }
---

<Brief>

TODO say who the trainee is, what they may decide, and what they must not do.

</Brief>

<Scene id="opening" title="How it begins">

<Says>TODO write what Sam says first.</Says>

<Thinks>TODO write what Sam thinks, and doesn't say.</Thinks>

<Reply id="script" to="again" tone="+1" respect="-1" set="trust -1">

TODO write what a tired colleague says here: friendly, and past the point.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

<Reply id="listen" to="next" tone="+2" respect="+2" set="trust +1" meets="heard">

TODO write what shows that you have understood what this is about.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

<Reply id="comfort" to="again" tone="+2" respect="-1">

TODO write something that sounds warm, and that doesn't help at all.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

</Scene>

<Scene id="again" title="Sam says it again">

<Says mood="cross">TODO write how Sam says it again, and crossly.</Says>

<Says>TODO write how Sam says it again.</Says>

<Reply id="rules" to="gave-up" tone="0" respect="-1">

TODO write how somebody would hide behind a rule here, quite politely.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

<Reply id="own-it" to="next" tone="+1" respect="+2" set="trust +1" meets="heard">

TODO write how you can still put it right, without any excuse for it.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

<Reply id="pass-on" to="gave-up" tone="+1" respect="-1">

TODO write how somebody would send Sam to somebody else, with a smile.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

</Scene>

<Scene id="next" title="What happens next">

<Says>TODO write the question that Sam still has.</Says>

<Reply id="plain" to="done" tone="+2" respect="+2" set="trust +1" meets="answer">

TODO write who does what, and by when, so that Sam can count on it.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

<Reply id="soon" to="gave-up" tone="+2" respect="-1">

TODO write something that sounds like an answer, and that isn't one.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

<Reply id="look-it-up" to="gave-up" tone="0" respect="-1">

TODO write how the work would be left to Sam: a page, a form, a call.

<Why>TODO say what Sam hears in it.</Why>

</Reply>

</Scene>

<Ending id="done" title="It is settled" outcome="solved" returns="yes">

<Says>TODO write how Sam says goodbye.</Says>

<Story>TODO write what Sam tells others that evening.</Story>

</Ending>

<Ending id="gave-up" title="Sam gives up" outcome="left" returns="no">

<Says>TODO write how Sam says goodbye.</Says>

<Story>TODO write what Sam tells others that evening.</Story>

</Ending>
`
