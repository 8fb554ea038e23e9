export type NameFault = 'backslash' | 'absolute' | 'outside' | 'odd-name' | 'elsewhere'

/** What is wrong with the name of a file in an import; null: it lies below `content/`, plainly named. */
export function nameFault(name: string | null): NameFault | null {
	if (name === null || name.length > 200) return 'odd-name'
	if (name.includes('\\')) return 'backslash'
	if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'absolute'
	const parts = name.split('/')
	if (parts.some((part) => part === '..' || part === '.')) return 'outside'
	if (parts.some((part) => part === '') || !/^[A-Za-z0-9._/-]+$/.test(name)) return 'odd-name'
	return name.startsWith('content/') ? null : 'elsewhere'
}

/** What a computer adds of its own: nobody put it there, so nobody is told. */
export function isByTheWay(name: string | null): boolean {
	return name !== null && (name.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|Thumbs\.db)$/.test(name))
}
