/** Words that hold a sentence together and name nothing. */
export const small: ReadonlySet<string> = new Set(
	'i we you he she it they me us him her them my our your his its their a an the and or but if so to of in on at by for with from as is are was were be been am will would can could have has had do does did not that this there here what which when where who how now please'.split(
		' ',
	),
)
