/** The trainee writes first and chooses after: what one can say, and what one can tell apart. */
export const typed = `---
title: Six shirts
summary: Priya Nair writes about a parcel of school shirts. Term starts on Monday.
channel: email
level: 2
use: practice
minutes: 5
principles: [right-to-be-heard, integrity]
people:
  priya: { name: Priya Nair, about: "Has ordered six school shirts for her son.", avatar: priya }
state:
  trust: { type: number, min: 0, max: 4, start: 1 }
mood:
  - cross: trust < 1
  - worried: trust < 2
  - calm: otherwise
expects:
  - { text: "An answer that could be for anybody", beaten: "met(heard)" }
needs:
  heard:
    text: "Priya sees that somebody has read her mail"
    side: people
    must: true
    examples:
      - "You ordered size ten and six shirts in size eight arrived."
      - "Six shirts in the wrong size, and school starts on Monday."
      - "We packed size eight instead of ten. That was our mistake."
      - "You need them for Monday, and we sent the wrong size."
    near:
      - "Thank you for your message about your order."
      - "I understand that you are not happy with your purchase."
      - "We are sorry for any inconvenience."
  shirts:
    text: "Priya knows that the right shirts come in time"
    side: task
    must: true
    weight: 2
    examples:
      - "The right shirts leave today and reach you on Saturday morning."
      - "I am sending six in size ten today, so they are there on Saturday."
      - "You will have size ten on Saturday by noon."
      - "Six shirts in size ten are on their way and come on Saturday."
    near:
      - "The right shirts will be sent as soon as possible."
      - "We will send them when we have the others back."
      - "You can order the right size on our website."
  back: { text: "Priya knows what to do with the wrong ones", side: task }
extras:
  spare: { text: "Let her keep one for the smaller brother", side: people }
critical:
  false-promise: { text: "Promised a day that the van doesn't come" }
wanted: "They sent the wrong size, and put it right before Monday."
pass: { total: 75, tone: 60, respect: 75, resolution: 70 }
turns: { most: 8, then: gave-up }
settled: [check-label, send-first, slip-inside, van-takes, keep-one, let-you-know]
---

<Note>TODO Make it yours, then take this note out.</Note>

<Brief>

You answer the mail of a shop for school clothes. When we packed the wrong thing, you send the right one at once, and don't wait for the other.

The van goes out every day at four, and what goes out today is there on Saturday. It doesn't drive on Sundays, so don't promise one.

</Brief>

<Scene id="opening" title="Her mail" answer="write-first">

It's Friday, ten to three.

<See title="Order 2207">

Six shirts, white, size 10. Packed on Wednesday.

</See>

<Says>Hello. I ordered six shirts in size 10, and I've got six in size 8. He can't even close the collar. School begins on MONDAY. What now? P. Nair</Says>

<Thinks>Shops are closed on Sunday, and I'm at work tomorrow.</Thinks>

<Reply id="template-mail" to="second-mail" tone="+1" respect="-1" set="trust -1">

Dear customer, thank you very much for your message, and for choosing our shop. We are sorry that you are not happy with your purchase. You can send unworn clothes back to us within thirty days.

<Like>Dear customer, thank you for your message. Unworn items can be returned within thirty days of purchase.</Like>

<Like>We are sorry to hear that you are not satisfied with your order. You may return the shirts within thirty days.</Like>

<Why>It could be for anybody. She hears that no one has read "Monday". Begin with her shirts, and with when.</Why>

</Reply>

<Reply id="own-it" to="how-back" tone="+2" respect="+2" set="trust +1" meets="heard shirts">

Dear Ms Nair, you ordered size 10, and we packed size 8. That was our mistake, and I'm sorry, so close to Monday. Six in size 10 leave at four today, and you have them on Saturday.

<Like>Dear Ms Nair, I'm sorry: you asked for size ten and we sent you six in size eight. The right ones go out today and reach you on Saturday, in time for school.</Like>

<Like>We packed the wrong size, and that is our fault. I am sending six shirts in size 10 today, so you will have them on Saturday.</Like>

<Why>Her facts, whose mistake it was, and a day before Monday: all in three sentences.</Why>

</Reply>

<Reply id="check-label" to="second-mail" tone="+1" respect="-2" set="trust -1">

Dear Ms Nair, thank you for getting in touch! It does say size 10 on your order here. Could you please look at the label once more, and send us a photo, so that we can see what went wrong?

<Like>Could you check the label again, please, and send us a photo of it? Our system says that size 10 was sent.</Like>

<Like>According to our records we sent size ten. Please send us a picture of the shirts so that we can look into it.</Like>

<Why>She has tried to close the collar. She hears that she can't read a label, and she has homework to do before you begin.</Why>

</Reply>

</Scene>

<Scene id="second-mail" title="Twenty past three" answer="write-first">

<Says mood="cross">I have read the label. Six times, once on each shirt. Will he have something to wear on Monday, yes or no?</Says>

<Says>I don't want my money back. I want to know what he wears on Monday.</Says>

<Thinks>Is anybody there at all?</Thinks>

<Reply id="yes-saturday" to="how-back" tone="+2" respect="+2" set="trust +1" meets="heard shirts" repairs="check-label">

Yes, he will. You wrote it plainly, and we made you write it twice: I'm sorry for that. Six in size 10 go out today at four, and they are with you on Saturday.

<Like>Yes. I'm sorry that you had to ask twice, it was clear the first time. Six shirts in size ten leave today and come on Saturday.</Like>

<Like>He will have them. You told us the size and we didn't read it properly, I'm sorry. The right shirts go out today and reach you on Saturday.</Like>

<Why>Her question gets its answer in the first word. Then you own the second mail that she had to write.</Why>

</Reply>

<Reply id="sunday" to="gave-up" tone="+2" respect="0" critical="false-promise">

Yes, of course he will, I promise! I'll see to it myself that somebody is at your door with the right ones by Sunday lunch at the very latest. You can count on me, Ms Nair!

<Like>Of course! I promise that the right shirts will be with you by Sunday.</Like>

<Like>I'll make sure that they are delivered on Sunday, don't worry!</Like>

<Why>It sounds like the answer, and no van drives on Sunday. Look at what can be kept: at four today, and there on Saturday.</Why>

</Reply>

<Reply id="send-first" to="gave-up" tone="0" respect="-1">

Please send the six shirts back to us first, with the slip. As soon as they have come in and have been checked, we will send you the size that you need, free of charge, of course.

<Like>We need the wrong shirts back before we can send the right ones. Please post them to us with the slip.</Like>

<Like>Please return the items first. Once we have checked them, the correct size will be sent to you.</Like>

<Why>That takes until Thursday. You may send the right ones now: do that, and say so.</Why>

</Reply>

</Scene>

<Scene id="how-back" title="A short one">

<Says mood="calm">Saturday is fine, thank you. And what do I do with the small ones?</Says>

<Says>All right. And the small ones? I'm not standing in line at the post office for your mistake.</Says>

<Reply id="slip-inside" to="half" tone="+1" respect="-1">

There's a slip in the box for that! Please pack them well, put it on the outside, and take them to any post office. It's free, and it takes you no more than a minute or two.

<Why>She has said what she won't do, and you ask it, with a smile. The van comes anyway: let it take them.</Why>

</Reply>

<Reply id="van-takes" to="kept" tone="+1" respect="+1" meets="back">

You needn't go anywhere. The driver takes them along on Saturday, just as they are, and if you aren't at home, leave them at the door. He knows that they're coming.

<Why>Our mistake makes no work for her.</Why>

</Reply>

<Reply id="keep-one" to="kept" when="trust >= 2" tone="+2" respect="+2" meets="back" offers="spare">

The driver takes them along on Saturday, so leave them at the door. And you wrote about two boys when you ordered: if one of them is an eight, keep a shirt for him, from us.

<Why>It costs one shirt. Somebody has read more than the size.</Why>

</Reply>

<Reply id="let-you-know" to="half" tone="+2" respect="-1">

Please don't worry about that now, the main thing is that he has his shirts for school! Somebody will be in touch about the others, I just don't know yet who, or when it'll be.

<Why>A bag of small shirts in the hall, and no end to it. You know that the van can take them: say so.</Why>

</Reply>

</Scene>

<Ending id="kept" title="Monday morning" outcome="solved" returns="yes">

<Says>They came at eleven, and the collar closes. Thank you.</Says>

<Story experience="exceptional">They sent the wrong size, put it right in a day, and let me keep one for his brother.</Story>

<Story experience="negative">He had his shirts on Monday. I had to ask for them twice.</Story>

<Story>They sent the wrong size, and put it right before Monday.</Story>

</Ending>

<Ending id="half" title="A bag in the hall" outcome="unsolved" returns="no">

<Says>Then I'll see to it myself.</Says>

<Story>The right ones came. The wrong ones are still in my hall.</Story>

</Ending>

<Ending id="gave-up" title="A shirt from last year" outcome="left" returns="no">

<Says>Never mind. He can wear last year's.</Says>

<Story>Three mails for six shirts, and on Monday he wore an old one.</Story>

</Ending>
`
