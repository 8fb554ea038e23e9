const browsers = [
	[/Edg\//, 'Edge'],
	[/OPR\//, 'Opera'],
	[/Firefox\//, 'Firefox'],
	[/Chrome\//, 'Chrome'],
	[/Safari\//, 'Safari'],
] as const
const systems = [
	[/Android/, 'Android'],
	[/iPhone|iPad/, 'iPhone or iPad'],
	[/Windows/, 'Windows'],
	[/Mac OS X/, 'Mac'],
	[/Linux/, 'Linux'],
] as const

/** A device's short name from what its browser calls itself ("Firefox on Linux"); null when it says nothing we know. */
export function deviceName(agent: string): string | null {
	const browser = browsers.find(([sign]) => sign.test(agent))?.[1]
	const system = systems.find(([sign]) => sign.test(agent))?.[1]
	return browser && system ? `${browser} on ${system}` : (browser ?? system ?? null)
}
