/** The people one can be at the local sign-in. Their rights are given by provisioning, not here. */
export const cast = [
  { key: 'leder', name: 'Demo Leder', role: 'Leder' },
  { key: 'leder2', name: 'Demo Leder 2', role: 'Leder' },
  { key: 'nyleder', name: 'Demo Ny Leder', role: 'Ny leder' },
  { key: 'hr', name: 'Demo HR', role: 'HR, driver Lederhjælp' },
  { key: 'med', name: 'Demo MED-formand', role: 'Formand for et MED-udvalg' },
  { key: 'medmedlem', name: 'Demo MED-medlem', role: 'Medlem af et MED-udvalg' },
  { key: 'direktion', name: 'Demo Direktør', role: 'Direktionen' },
  { key: 'it', name: 'Demo IT', role: 'IT, ejer af webstedet' },
  { key: 'udenfor', name: 'Demo Udenfor', role: 'Logget ind, men uden adgang' },
] as const;
