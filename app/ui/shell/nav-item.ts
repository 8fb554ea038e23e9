/** One entry of the main menu, as the lead gives it by role. Five at most, so that a phone can show them. */
export type NavItem = {
	to: string
	label: string
	icon: 'home' | 'courses' | 'practise' | 'try' | 'records' | 'studio' | 'people' | 'audit' | 'guide'
	/** Only the page itself counts as current, not what lies under it: for home. */
	end?: boolean
}
