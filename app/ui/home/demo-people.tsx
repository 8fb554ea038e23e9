import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Badge } from '../primitives/badge'
import { OnIcon } from '../primitives/icons'
import { homeWords } from '../words/home'

export type DemoPerson = { name: string; roleName: string; email: string; about: string; picture?: ReactNode }
export type DemoPeopleProps = { people: DemoPerson[]; password: string; action: string; to: string }

/** One form a person, so that one press signs in, with or without scripts. */
export function DemoPeople({ people, password, action, to }: DemoPeopleProps) {
	return (
		<>
			<Badge look="accent">Demo</Badge>
			<h2 id="demo-title" className="mt-2 text-xl">
				{homeWords.demoTitle}
			</h2>
			<p className="mt-1 text-sm text-ink-soft">
				{homeWords.demoText} <code className="rounded-sm bg-sunk px-1.5 py-0.5 text-ink">{password}</code>
			</p>
			<ul className="mt-4 space-y-2">
				{people.map((person) => (
					<li key={person.email}>
						<Form method="post" action={action}>
							<input type="hidden" name="to" value={to} />
							<input type="hidden" name="email" value={person.email} />
							<input type="hidden" name="password" value={password} />
							<button
								type="submit"
								className="motion-quick flex w-full items-center gap-4 rounded-md border border-edge bg-sheet px-4 py-3 text-start transition-colors hover:border-primary hover:bg-primary-wash"
							>
								{person.picture}
								<span className="min-w-0 flex-1">
									<span className="block font-semibold">
										<span className="sr-only">{homeWords.demoSignIn}</span> {person.name}{' '}
										<span className="font-normal text-ink-soft">· {person.roleName}</span>
									</span>
									<span className="block text-sm text-ink-soft">{person.about}</span>
								</span>
								<OnIcon aria-hidden className="size-5 shrink-0 text-primary" />
							</button>
						</Form>
					</li>
				))}
			</ul>
		</>
	)
}
