import { notFound } from '#app/server/http/answers.server'

export const handle = { may: 'anyone' }

/** Every address that is none of ours. */
export function loader() {
	throw notFound()
}

export function action() {
	throw notFound()
}

export default function NothingHere() {
	return null
}
