/** The id of a control of one of many forms on the page of places; an empty id is the form that adds one. */
export function placeField(place: 'site' | 'team', id: string, name: string): string {
	return `${place}-${id || 'new'}-${name}`
}
