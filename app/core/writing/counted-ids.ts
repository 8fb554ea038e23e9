/** Whether a name looks like one that counting gives (`says-2`): no line may be called so. */
export const isCounted = (name: string): boolean => /^(?:says|thinks|later|see|pick|prose)-\d+$/.test(name)
