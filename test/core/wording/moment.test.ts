import { describe, expect, test } from 'vitest'
import { aroundOf } from '#app/core/wording/around'
import { marked } from '#app/core/wording/marked'

const actsOf = (text: string, context: string, mood?: string) =>
	marked({ text, context, mood }).acts.map(({ act }) => act)

describe('the same words at another moment', () => {
	test.each([
		['misplaced-sorrow', 'That must be terribly upsetting for you.', 'Do you sell stamps?', 'calm'],
		['misplaced-sorrow', "I'm so sorry to hear that, how awful.", 'Which platform is the Leeds train?', ''],
		['misplaced-sorrow', 'How frustrating for you, I am sorry.', 'I would like a table for two.', 'neutral'],
		['misplaced-sorrow', "I'm so sorry about that.", 'Your cake was perfect, we are so happy with it!', ''],
		['glee-at-loss', 'Congrats on the wedding!', 'My fiancé died, I have to cancel the wedding car.', ''],
		['glee-at-loss', 'Good news, the seat can be moved.', 'My mother passed away, I need to fly today.', ''],
		['glee-at-loss', 'Lol, that is funny. I will correct it.', 'You wrote to my late husband.', 'hurt'],
		['glee-at-loss', 'Have a lovely day!', "It's about my dad's funeral.", 'grief-stricken'],
		['glee-at-loss', 'I am so excited for you!', 'We lost our little boy and need to return the cot.', ''],
		[
			'cheer-clash',
			'Haha, happens to the best of us.',
			'You charged me twice and my rent bounced.',
			'furious',
		],
		['unhurried', 'There is no rush, have a tea.', 'Quick, my bus goes in five minutes.', ''],
		['unhurried', 'Tell me the full story from the beginning.', 'I am in a hurry, just the key!', ''],
		['unhurried', "How's your day going?", 'Where is gate 4, we are boarding!', 'stressed'],
		['unheard', 'Good news, it will arrive on Monday!', 'I sent it back in May and you still bill me.', ''],
		['unheard', 'Your order has shipped.', 'I cancelled it last week.', 'annoyed'],
		['wrong-name', 'Thank you, Mr Osei. I have changed it.', 'This is Mrs Brandt.', ''],
		['wrong-name', 'Dear Dr Lund, I have changed it.', 'Brandt here, about the bill.', ''],
		['wrong-name', 'I have changed it, Mr Brandt.', 'My name is Mrs Brandt.', ''],
		['wrong-name', 'Dear Mr Rees, I have changed it.', "It was a page and a half. S. Rees (it's Ms)", ''],
		['wrong-name', 'Dear Mr Rees, I have changed it.', 'Me again. S. Rees (Ms, not Mr)', ''],
		['wrong-addressee', "I'm so sorry you fell.", 'My gran fell on your stairs.', 'upset'],
	])('%s: "%s" to "%s" (%s)', (act, text, context, mood) => {
		expect(actsOf(text, context, mood)).toContain(act)
	})

	test.each([
		["I'm so sorry for your loss. That must be terribly hard.", 'My father died on Monday.', 'calm'],
		["Sorry, we're closed on Sundays, but we open on Monday at nine.", 'Are you open on Sundays?', 'calm'],
		["Sorry, that one is sold out. There's a blue one.", 'I love your scarves! Is the red one in?', 'happy'],
		["I can see why that's annoying.", 'My parcel never came.', 'calm'],
		['That must be frustrating. Which light is on?', 'My router died again.', 'calm'],
		['Congratulations on the baby!', 'We had a little girl on Monday!', 'happy'],
		['Haha, that suits you!', 'Your printer calls me Mr Banana.', 'amused'],
		['Good news, I found your parcel. It comes today.', 'My parcel is lost!', 'angry'],
		['Great news, the refund has arrived.', 'I cancelled it, where is my money?', 'angry'],
		['Take your time, I can wait.', "There's no hurry, I'm looking for my card.", 'calm'],
		["It's done, run! Gate 4 is on the left.", 'Quick, where is gate 4?', 'hurried'],
		["I've cancelled it, it won't be on its way.", 'I cancelled that order!', 'angry'],
		["I'll ask Mr Osei in accounts.", 'This is Mrs Brandt.', 'calm'],
		['Thank you, Mrs Brandt. I have changed it.', 'This is Mrs Brandt.', 'calm'],
		['Thank you, Ms Brandt. I have changed it.', 'This is Mrs Brandt.', 'calm'],
		['Thank you, Dr Osei. I have changed it.', 'I moved house.', 'calm'],
		['Very sorry for your loss.', "I missed my gran's funeral because of you.", 'grieving'],
		['Mr Rahmani, he is fine.', "This is Ayaan's father.", 'alarmed'],
		['Mr Rahmani, he is fine.', 'This is Ayaan.', 'alarmed'],
		['Dear Ms Rees, I have read it now.', 'Fine 30817. Me again. S. Rees', 'tired'],
		['Dear Ms Rees, I have read it now.', 'Me again. S. Rees (Ms, not Mr)', 'tired'],
		['Dear Ms Rees, I have read it now.', 'Two letters. Nobody here can read. S. Rees', 'tired'],
		["Come now. I'll mend it while you have a tea.", "I'm in a hurry, the wedding is at one.", 'hurried'],
		['All three payments are on their way.', 'Cancelled in May, where is my money?', 'angry'],
		['Good news, the next boat is on its way.', "The boat's cancelled!", 'stressed'],
		["I'm so sorry she fell.", 'My gran fell on your stairs.', 'upset'],
		["I'm so sorry you waited for nothing.", 'The bus never came.', 'warm'],
	])('"%s" fits "%s" (%s)', (text, context, mood) => {
		const wrong = ['misplaced-sorrow', 'glee-at-loss', 'cheer-clash', 'unhurried', 'unheard', 'wrong-name']
		expect(actsOf(text, context, mood).filter((act) => [...wrong, 'wrong-addressee'].includes(act))).toEqual(
			[],
		)
	})
})

describe('moods', () => {
	test.each(['hostile', 'tense', 'cold', 'wary', 'fed up', 'panicked', 'not happy', 'unhappy', 'Angry'])(
		'%s is troubled',
		(mood) => {
			expect(aroundOf('', mood)).toMatchObject({ troubled: true, content: false, routine: false })
		},
	)

	test.each(['mauve', 'guarding the door', 'changing', 'strange', ''])('%s says nothing', (mood) => {
		expect(aroundOf('', mood)).toMatchObject({ troubled: false, content: false, hurried: false })
	})

	test('panicked and hurried have no time, calm has', () => {
		expect(['panicked', 'in a rush', 'calm'].map((mood) => aroundOf('', mood).hurried)).toEqual([
			true,
			true,
			false,
		])
	})

	test('a customer who insults is known by the line', () => {
		expect(aroundOf("You're a bunch of useless idiots!").abusive).toBe(true)
		expect(aroundOf('I feel like an idiot for asking.').abusive).toBe(false)
	})

	test('a dead battery is no loss', () => {
		expect(aroundOf('Every plant I bought is dead.').grieving).toBe(false)
		expect(aroundOf('My boiler has died.').grieving).toBe(false)
		expect(aroundOf('My battery is dead.').grieving).toBe(false)
		expect(aroundOf('My husband is dead.').grieving).toBe(true)
	})
})
