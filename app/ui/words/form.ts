/** Sentences of forms. */
export const formWords = {
	sending: 'One moment…',
	problemTitle: (count: number) =>
		count === 1 ? 'One thing needs another look' : `${count} things need another look`,
	optional: '(you may leave this empty)',
	showPassword: 'Show password',
	choose: 'Choose one',
}
