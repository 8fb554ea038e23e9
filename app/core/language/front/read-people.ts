import type { Person } from '../../scenario/definition'
import type { Placed } from '../draft'
import { type Field, type FrontReading, knownFields, mapIn, namedFields } from './fields'
import { nameIn, textIn } from './values'

export function readPeople(reading: FrontReading, field: Field): Placed<Person>[] {
	const people = namedFields(reading, field.node, 'people', field.valueAt)
	if (people.length === 0)
		reading.report(
			'missing-key',
			field.at,
			'Nobody is in "people".',
			'Name at least the person the trainee talks to.',
		)
	return people.map((person) => ({ value: readPerson(reading, person), at: person.at }))
}

function readPerson(reading: FrontReading, field: Field): Person {
	const map = mapIn(reading, field, '{ name: …, about: "…", avatar: … }')
	const fields = map
		? knownFields(reading, map, `the person "${field.key}"`, ['name', 'about', 'avatar'])
		: new Map()
	if (map && !fields.has('name'))
		reading.report(
			'missing-key',
			field.at,
			`The person "${field.key}" has no name.`,
			'Add name: Maya Osei, say.',
		)
	return {
		id: field.key,
		name: textIn(reading, fields.get('name')) ?? field.key,
		about: textIn(reading, fields.get('about')) ?? '',
		avatar: nameIn(reading, fields.get('avatar'))?.value ?? field.key,
	}
}
