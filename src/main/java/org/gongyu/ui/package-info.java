/** What every screen is made of. A page gets a {@code Desk} and gives a node. */
package org.gongyu.ui;
