import type { ReactNode } from 'react'

export type VisuallyHiddenProps = { as?: 'span' | 'div' | 'p' | 'h2'; children: ReactNode }

/** Words for those who listen. */
export function VisuallyHidden({ as: Tag = 'span', children }: VisuallyHiddenProps) {
	return <Tag className="sr-only">{children}</Tag>
}
