/** Passwords have 12 to 128 characters. */
export const passwordLength = { least: 12, most: 128 } as const

/** Too short or too long, one letter over and over, a row of the keyboard, or the address itself. */
export function isWeak(password: string, email: string): boolean {
	const plain = password.toLowerCase()
	const local = email.split('@')[0] ?? ''
	return (
		password.length < passwordLength.least ||
		password.length > passwordLength.most ||
		new Set(plain).size < 5 ||
		/^(.{1,4})\1+$/.test(plain) ||
		/(password|qwertyuiop|1234567890|rapport-demo)/.test(plain) ||
		(local.length > 3 && plain.includes(local))
	)
}
