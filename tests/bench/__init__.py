"""Speed, memory and latency beside a bare Qt Quick window and a browser in kiosk mode."""
