import { Component } from '@angular/core';

/** The mark: a bitten disc with three holes. */
@Component({
  selector: 'app-mark',
  templateUrl: './mark.html',
  styleUrl: './mark.css',
  host: { 'aria-hidden': 'true' },
})
export class Mark {}
