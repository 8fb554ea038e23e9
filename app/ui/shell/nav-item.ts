/** One entry of the main menu, as the lead gives it by role. Six at most, so that a phone can show them. */
export type NavItem = {
	to: string
	label: string
	/** Where there is little room. */
	short?: string
	/** How many things wait there; none are not shown. */
	count?: { number: number; text: string }
	icon:
		| 'home'
		| 'courses'
		| 'practise'
		| 'try'
		| 'records'
		| 'studio'
		| 'people'
		| 'audit'
		| 'rate'
		| 'confirm'
		| 'settings'
		| 'training'
		| 'assignments'
		| 'operations'
	/** Only the page itself counts as current, not what lies under it: for home. */
	end?: boolean
	/** Pages beside it that it leads to by tabs, and stands for. */
	others?: string[]
}

/** Whether a page is this entry's, or lies under it. */
export function isCurrent({ to, end = false, others = [] }: NavItem, pathname: string): boolean {
	const within = (place: string) => pathname === place || pathname.startsWith(`${place}/`)
	return end ? pathname === to : [to, ...others].some(within)
}
